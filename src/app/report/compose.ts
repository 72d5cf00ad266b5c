import type { FindingKind } from '../../model/finding.ts';
import type { Position } from '../../model/position.ts';
import type { Report } from '../../model/report.ts';
import { indexOf } from '../views/case-index.ts';
import { judgementWords } from '../views/judgement-words.ts';
import type { CitedClaim, Digest, FindingDigest, FindingSection, SeriesDigest } from './digest.ts';
import { bounds, count, days, oneLine, sentence, source, when } from './words.ts';

/** Words of a report with their place, and the figure in them: offsets into `text`, both 0 where there is none. */
export interface Citation {
  readonly text: string;
  readonly mark: { readonly start: number; readonly end: number };
  readonly from: string;
  readonly faded: boolean;
  /** The id of the claim or position, and of the origin of a claim. */
  readonly anchor: string;
  readonly origin: string | null;
}

/** One thing that the account says, with the words that it stands on. */
export interface Entry {
  /** What kind of finding it is; null for what is none. */
  readonly label: string | null;
  readonly title: string;
  readonly figure: string | null;
  readonly notes: readonly string[];
  readonly citations: readonly Citation[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly entries: readonly Entry[];
}

/** The account as sections in the order of reading, the same for the terminal and for Markdown. */
export interface Composition {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly Section[];
}

const LABELS: Record<FindingKind, string> = {
  'does-not-add-up': 'does not add up',
  'adds-up': 'adds up',
  agree: 'agrees',
  looser: 'looser',
  refines: 'refines',
  supersedes: 'superseded',
  contradicts: 'contradicts',
  differs: 'differs',
  misquotes: 'misquotes',
  gap: 'gap',
  changed: 'changed',
};

const FINDINGS: Record<FindingSection, { title: string; lead: string }> = {
  clashes: { title: 'What does not add up', lead: 'Figures that cannot all be true, with the reason.' },
  changes: { title: 'What changed', lead: 'Figures and positions that a later statement replaced.' },
  support: {
    title: 'How the figures stand to each other',
    lead: 'Which agree, which are looser, and which only look alike.',
  },
  gaps: { title: 'Gaps', lead: 'What rests on one origin, or is told by nobody.' },
};

export function compose(title: string, digest: Digest): Composition {
  const { account } = digest;
  const origins = account.origins.length;
  const lead = `${count(account.reports.length, 'report')}, ${count(account.claims.length, 'figure')} from ${count(origins, 'independent origin')}, ${count(account.positions.length, 'position')}.`;
  const sections = [
    findingSection('clashes', digest),
    seriesSection('figures', 'The figures', 'Most independent origins first; reprints count once.', digest.series),
    findingSection('changes', digest),
    positionSection(digest),
    findingSection('support', digest),
    findingSection('gaps', digest),
    judgementSection(digest),
    sourceSection(digest),
    copySection(digest),
    reportSection(digest),
    seriesSection('asides', 'Also mentioned', 'Single figures of things that the reports only mention.', digest.asides),
  ];
  return { title, lead, sections: sections.filter(({ entries }) => entries.length > 0) };
}

function findingSection(id: FindingSection, { findings }: Digest): Section {
  return { id, ...FINDINGS[id], entries: (findings.get(id) ?? []).map(findingEntry) };
}

function findingEntry({ finding, claims, positions }: FindingDigest): Entry {
  const reading = finding.reading === 'usual' ? ['Holds only when vague words are read in their usual sense.'] : [];
  return {
    label: LABELS[finding.kind],
    title: finding.words,
    figure: null,
    notes: reading,
    citations: [
      ...once(claims).map(citeClaim),
      ...positions.map(({ position, report }) =>
        citePosition(position, report, `${position.actor}: ${position.stance}`),
      ),
    ],
  };
}

function seriesSection(id: string, title: string, lead: string, series: readonly SeriesDigest[]): Section {
  return { id, title, lead, entries: series.map(seriesEntry) };
}

function seriesEntry({ series, claims, origins }: SeriesDigest): Entry {
  const { interval } = series;
  const has = interval.min !== null || interval.max !== null;
  const time = has ? `, ${days(interval.from, interval.to)}` : '';
  return {
    label: null,
    title: series.title,
    figure: `${bounds(interval.min, interval.max, series.unit)}${time}`,
    notes: [
      `${count(origins, 'independent origin')}, ${count(claims.length, 'statement')}. ${sentence(interval.reason)}`,
    ],
    citations: claims.map(citeClaim),
  };
}

function positionSection({ positions }: Digest): Section {
  const entries = positions.map(({ actor, held }): Entry => {
    const stances = [
      ...new Set(held.filter(({ position }) => !position.superseded).map(({ position }) => position.stance)),
    ];
    return {
      label: null,
      title: actor,
      figure: stances.join('; '),
      notes: [],
      citations: held.map(({ position, report }) => {
        const condition = position.condition === null ? '' : `, on condition: ${position.condition}`;
        return citePosition(position, report, `${position.stance}${condition}; ${source(position.chain)}`);
      }),
    };
  });
  return { id: 'positions', title: 'Positions', lead: 'Who wants, refuses or does what.', entries };
}

function judgementSection({ account }: Digest): Section {
  const shown = account.rulings.filter(({ state }) => state !== 'undone');
  const { claims: claimOf } = indexOf(account);
  const entries = shown.map(({ judgement, state, lost, claims }): Entry => {
    const cited = claims.flatMap((id) => claimOf.get(id)?.quote.text ?? []);
    return {
      label: state === 'holds' ? null : STATES[state],
      title: judgementWords(judgement),
      figure: null,
      notes: [
        ...cited.slice(0, MOST_JUDGED).map((words) => `“${oneLine(words)}”`),
        ...lost.map((words) => `Not found any more: “${words}”.`),
      ],
      citations: [],
    };
  });
  const lead = 'What people decided; what the reports state is kept beside it.';
  return { id: 'judgements', title: 'Judgements', lead, entries };
}

/** So many of the claims of one judgement are quoted. */
const MOST_JUDGED = 5;

const STATES = { superseded: 'superseded', adrift: 'not found any more', undone: 'undone' } as const;

function sourceSection({ sources }: Digest): Section {
  const entries = sources.map(({ name, claims, through, alone }): Entry => {
    const ways = through.length === 0 ? 'named by nobody else' : `through ${through.join(', ')}`;
    const only = alone === 0 ? [] : [`The only source of ${count(alone, 'series', 'series')}.`];
    return {
      label: null,
      title: name,
      figure: count(claims, 'figure'),
      notes: [`Heard ${ways}.`, ...only],
      citations: [],
    };
  });
  return { id: 'sources', title: 'Sources', lead: 'Who speaks, through whom, and for what alone.', entries };
}

function copySection({ copies }: Digest): Section {
  const entries = copies.map(({ a, b, passages }): Entry => {
    return {
      label: null,
      title: `${a.document} and ${b.document}`,
      figure: `${count(passages, 'passage')} in common`,
      notes: [],
      citations: [],
    };
  });
  return {
    id: 'copies',
    title: 'Copied words',
    lead: 'Reports that go back to one written text; what they share is one origin.',
    entries,
  };
}

function reportSection({ account }: Digest): Section {
  const entries = [...account.reports].sort(byDocument).map((report): Entry => {
    const { published, outlet, credits, title } = report;
    const agencies = [...new Set(credits.map(({ agency }) => agency))];
    const day =
      published.basis === 'unknown' && published.from === published.to ? 'no day' : days(published.from, published.to);
    return {
      label: null,
      title: `${report.document}${title === null ? '' : `: ${oneLine(title)}`}`,
      figure: `${day} (${published.basis})`,
      notes: [
        `${outlet ?? 'Outlet not told'}${agencies.length === 0 ? '' : `, credits ${agencies.join(', ')}`}. Day: ${sentence(published.reason)}`,
      ],
      citations: [],
    };
  });
  return { id: 'reports', title: 'Reports', lead: 'What was read, and how its day is known.', entries };
}

function byDocument(a: Report, b: Report): number {
  return a.document < b.document ? -1 : a.document > b.document ? 1 : a.id < b.id ? -1 : 1;
}

/** Figures of one sentence are cited by it once. */
function once(claims: readonly CitedClaim[]): readonly CitedClaim[] {
  const seen = new Set<string>();
  return claims.filter(({ claim }) => {
    const place = `${claim.report} ${claim.quote.start} ${claim.quote.end}`;
    return !seen.has(place) && seen.add(place);
  });
}

function citeClaim({ claim, report, origin, superseded, use, judged }: CitedClaim): Citation {
  const modality = claim.modality === 'asserted' ? '' : `; ${claim.modality}`;
  const isSaid = use !== null && judged.some((words) => words.startsWith('set aside'));
  const why = [...(use === null ? [] : [use]), ...(isSaid ? [] : judged)].map((words) => `; ${words}`).join('');
  const { text, start } = claim.quote;
  const mark = { start: claim.quantity.start - start, end: claim.quantity.end - start };
  const from = `${source(claim.chain)}; ${when(claim.asOf)}${modality}${why}. ${report.document}:${start}`;
  return { text, mark, from, faded: superseded, anchor: claim.id, origin };
}

function citePosition(position: Position, report: Report, said: string): Citation {
  const { text, start } = position.quote;
  const from = `${said}; ${when(position.when)}. ${report.document}:${start}`;
  return { text, mark: { start: 0, end: 0 }, from, faded: position.superseded, anchor: position.id, origin: null };
}
