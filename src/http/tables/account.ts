import type { Table } from '../../app/export/tables.ts';
import type {
  EchoGroup,
  FindingView,
  PositionView,
  ReportSummary,
  SeriesGlance,
  SourceRow,
  SourcesPage,
  SystemPage,
} from '../../app/views/shapes.ts';
import type { Column } from './table-of.ts';
import { tableOf, yesOrNo } from './table-of.ts';

const SERIES: readonly Column<SeriesGlance>[] = [
  ['title', ({ title }) => title],
  ['measure', ({ measure }) => measure],
  ['population', ({ population }) => population],
  ['place', ({ place }) => place],
  ['actor', ({ actor }) => actor],
  ['unit', ({ unit }) => unit],
  ['nature', ({ nature }) => nature],
  ['min', ({ interval }) => interval.min],
  ['max', ({ interval }) => interval.max],
  ['from', ({ interval }) => interval.from],
  ['to', ({ interval }) => interval.to],
  ['reading', ({ interval }) => interval.reading],
  ['origins', ({ origins }) => origins],
  ['statements', ({ statements }) => statements],
  ['why', ({ interval }) => interval.reason],
  ['series', ({ id }) => id],
];

const SERIES_ABOUT = 'One row a measurable thing: the interval that independent origins support, when, and why.';

export function seriesTable(cards: readonly SeriesGlance[]): Table {
  return tableOf('series', SERIES_ABOUT, SERIES, cards);
}

export function findingTable(findings: readonly FindingView[]): Table {
  const columns: readonly Column<FindingView>[] = [
    ['kind', ({ kind }) => kind],
    ['words', ({ words }) => words],
    ['reading', ({ reading }) => reading],
    ['differs_in', ({ differsIn }) => differsIn],
    ['arithmetic', ({ arithmetic }) => arithmetic?.join('; ') ?? null],
    ['quotes', ({ claimViews, positionViews }) => [...claimViews, ...positionViews].map(cited).join(' | ')],
    ['claims', ({ claims }) => claims.join(' ')],
    ['positions', ({ positions }) => positions.join(' ')],
    ['finding', ({ id }) => id],
  ];
  return tableOf('findings', 'One row a finding: how figures stand to each other, in words.', columns, findings);
}

function cited({ quote, document }: { quote: { text: string }; document: string }): string {
  return `${quote.text} (${document})`;
}

export function reportTable(reports: readonly ReportSummary[]): Table {
  const columns: readonly Column<ReportSummary>[] = [
    ['document', ({ document }) => document],
    ['title', ({ title }) => title],
    ['outlet', ({ outlet }) => outlet],
    ['byline', ({ byline }) => byline],
    ['published_from', ({ published }) => published.from],
    ['published_to', ({ published }) => published.to],
    ['basis', ({ published }) => published.basis],
    ['reason', ({ published }) => published.reason],
    ['agencies', ({ agencies }) => agencies.join('; ')],
    ['language', ({ language }) => language],
    ['claims', ({ claims }) => claims],
    ['positions', ({ positions }) => positions],
    ['echoes', ({ echoes }) => echoes],
    ['sha256', ({ sha256 }) => sha256],
    ['report', ({ id }) => id],
  ];
  return tableOf('reports', 'One row a report, with its day and how that day is known.', columns, reports);
}

export function positionTable(positions: readonly PositionView[]): Table {
  const columns: readonly Column<PositionView>[] = [
    ['actor', ({ actor }) => actor],
    ['stance', ({ stance }) => stance],
    ['toward', ({ toward }) => toward],
    ['issue', ({ issue }) => issue],
    ['condition', ({ condition }) => condition],
    ['superseded', ({ superseded }) => yesOrNo(superseded)],
    ['from', ({ when }) => when?.from ?? null],
    ['to', ({ when }) => when?.to ?? null],
    ['speaker', ({ speaker }) => speaker],
    ['document', ({ document }) => document],
    ['quote', ({ quote }) => quote.text],
    ['position', ({ id }) => id],
  ];
  return tableOf('positions', 'One row a stance of an actor, with its exact words.', columns, positions);
}

export function sourceTable({ speakers, outlets, agencies }: SourcesPage): Table {
  const rows = [
    ...speakers.map((row) => ({ kind: 'speaker', row })),
    ...outlets.map((row) => ({ kind: 'outlet', row })),
    ...agencies.map((row) => ({ kind: 'agency', row })),
  ];
  const columns: readonly Column<{ kind: string; row: SourceRow }>[] = [
    ['kind', ({ kind }) => kind],
    ['name', ({ row }) => row.name],
    ['claims', ({ row }) => row.claims],
    ['reports', ({ row }) => row.reports],
    ['through', ({ row }) => row.through.join('; ')],
    ['alone', ({ row }) => row.alone],
    ['reliability', ({ row }) => row.reliability?.value ?? null],
  ];
  return tableOf('sources', 'One row a speaker, outlet or agency.', columns, rows);
}

export function systemTable({ compartments, flows }: SystemPage): Table {
  const parts = [
    ...compartments.map((part) => ({ kind: 'compartment', from: null, to: null, part })),
    ...flows.map((part) => ({ kind: 'flow', from: part.from, to: part.to, part })),
  ];
  const rows = parts.flatMap(({ part, ...rest }) =>
    (part.series.length === 0 ? [null] : part.series).map((series) => ({ ...rest, part, series })),
  );
  const columns: readonly Column<(typeof rows)[number]>[] = [
    ['kind', ({ kind }) => kind],
    ['part', ({ part }) => part.title],
    ['out_of', ({ from }) => from],
    ['into', ({ to }) => to],
    ['age_days', ({ part }) => part.age],
    ['gap', ({ part }) => part.gap],
    ...SERIES.map(
      ([name, of]) => [name, ({ series }) => (series === null ? null : of(series))] as Column<(typeof rows)[number]>,
    ),
  ];
  return tableOf(
    'chain',
    'One row a figure of a compartment or flow, or the part alone where it has none.',
    columns,
    rows,
  );
}

export function echoTable(groups: readonly EchoGroup[]): Table {
  const rows = groups.flatMap(({ id, reports, perReport }) =>
    perReport.map((carrier) => ({
      id,
      carrier,
      report: reports.find((report) => report.id === carrier.report) ?? null,
      from: reports.find((report) => report.id === carrier.from) ?? null,
    })),
  );
  const columns: readonly Column<(typeof rows)[number]>[] = [
    ['group', ({ id }) => id],
    ['document', ({ report }) => report?.document ?? null],
    ['outlet', ({ report }) => report?.outlet ?? null],
    ['from_document', ({ from }) => from?.document ?? null],
    ['passages', ({ carrier }) => carrier.passages],
    ['changed', ({ carrier }) => carrier.changed.total],
    ['added', ({ carrier }) => carrier.added.total],
    ['left_out', ({ carrier }) => carrier.leftOut.total],
    ['report', ({ carrier }) => carrier.report],
  ];
  return tableOf(
    'echoes',
    'One row a report that carries words of another, and how much it made of them.',
    columns,
    rows,
  );
}
