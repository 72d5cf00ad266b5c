import { analyse } from '../language/analyse.ts';
import type { Pack } from '../model/pack/pack.ts';
import type { BlockKind, Report } from '../model/report.ts';
import { extract, readLayers } from '../text/extract.ts';
import { quantityLines } from '../text/quantities/quantity-lines.ts';
import { findEchoes } from '../weave/echoes/find-echoes.ts';

export const LAYERS = [
  'text',
  'syntax',
  'quantities',
  'times',
  'names',
  'attributions',
  'echoes',
  'positions',
] as const;
export type Layer = (typeof LAYERS)[number];

/** One layer of one report (or, for echoes, of all reports together) as objects that are printed a line each. */
export function inspect(layer: Layer, reports: readonly Report[], pack: Pack): Iterable<object> {
  if (layer === 'echoes') return inspectEchoes(reports);
  return eachReport(layer, reports, pack);
}

function* eachReport(layer: Exclude<Layer, 'echoes'>, reports: readonly Report[], pack: Pack): Generator<object> {
  for (const report of reports)
    for (const line of LINES[layer](report, pack)) yield { report: report.document, ...line };
}

const LINES: Record<Exclude<Layer, 'echoes'>, (report: Report, pack: Pack) => readonly object[]> = {
  text: (report) => [textLine(report)],
  // Of furniture too: whoever looks at syntax asks for the text as it stands.
  syntax: ({ text, blocks }) => analyse(text, blocks).map(({ start, end, tokens }) => ({ start, end, tokens })),
  quantities: (report, pack) => {
    const { sentences, quantities } = readLayers(report, pack);
    return quantityLines(report.text, sentences, quantities);
  },
  times: (report, pack) => readLayers(report, pack).times,
  names: (report, pack) => readLayers(report, pack).names,
  attributions: (report, pack) => readLayers(report, pack).attributions.map(attributionLine),
  positions: (report, pack) =>
    extract(report, pack).positions.map((position) => ({ ...position, report: report.document })),
};

/** A file of plain text keeps all but its furniture; of a page, the running text, without what fields of their own hold. */
const FURNITURE: ReadonlySet<BlockKind> = new Set(['furniture']);
const BESIDE_THE_ARTICLE: ReadonlySet<BlockKind> = new Set([
  'furniture',
  'headline',
  'byline',
  'published',
  'caption',
  'credit',
]);

function textLine({ title, published, outlet, text, blocks, credits, byline, language, mediaType }: Report): object {
  const apart = mediaType === 'text/html' ? BESIDE_THE_ARTICLE : FURNITURE;
  const article = blocks.filter(({ kind }) => !apart.has(kind)).map(({ start, end }) => text.slice(start, end));
  return { title, published, outlet, text: article.join('\n'), byline, credits, language, blocks };
}

function attributionLine({
  source,
  cue,
  contents,
  ...rest
}: ReturnType<typeof readLayers>['attributions'][number]): object {
  const first = contents[0];
  const last = contents.at(-1);
  return { source, cue, content: first && last ? { start: first.start, end: last.end } : null, contents, ...rest };
}

function* inspectEchoes(reports: readonly Report[]): Generator<object> {
  const documents = new Map(reports.map(({ id, document }) => [id, document]));
  for (const { a, b, ...rest } of findEchoes(reports)) {
    yield { a: { ...a, report: documents.get(a.report) }, b: { ...b, report: documents.get(b.report) }, ...rest };
  }
}
