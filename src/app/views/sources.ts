import type { Steps } from '../../base/once.ts';
import { onceInSteps } from '../../base/once.ts';
import type { Link } from '../../model/chain.ts';
import { speakerOf } from '../../model/chain.ts';
import type { Claim } from '../../model/claim.ts';
import type { CaseIndex } from './case-index.ts';
import { foldName } from './namer.ts';
import type { SourceRow, SourcesPage } from './shapes.ts';

type Kind = 'speaker' | 'outlet' | 'agency';

/** Who speaks, prints and passes on in the case, those with the most claims first. */
export function sourcesPage(index: CaseIndex): SourcesPage {
  return {
    speakers: sourceRows(index, 'speaker'),
    outlets: sourceRows(index, 'outlet'),
    agencies: sourceRows(index, 'agency'),
  };
}

/** The sources of one kind with what they said, through whom, and in how many series nobody else of that kind is heard. */
export function sourceRows(index: CaseIndex, kind: Kind): readonly SourceRow[] {
  return ROWS[kind].of(index);
}

/** Makes the sources of all kinds. */
export function* sourceSteps(index: CaseIndex): Steps {
  for (const { steps } of Object.values(ROWS)) yield* steps(index);
}

const rowsOf = (kind: Kind) => onceInSteps((index: CaseIndex) => build(index, kind));
const ROWS = { speaker: rowsOf('speaker'), outlet: rowsOf('outlet'), agency: rowsOf('agency') } as const;

/** Claims that are gone through in a few hundredths of a second. */
const STRETCH = 8192;

/** What is heard of one source. */
interface Heard {
  claims: number;
  alone: number;
  readonly reports: Set<string>;
  readonly through: Set<string>;
}

function* build(index: CaseIndex, kind: Kind): Steps<readonly SourceRow[]> {
  const namesIn = new Map<string, readonly string[]>();
  const sources = new Map<string, Heard>();
  for (const [at, claim] of index.account.claims.entries()) {
    if (at % STRETCH === 0) yield;
    const names = namesOf(index, claim, kind);
    namesIn.set(claim.id, names);
    for (const name of names) {
      const heard = sources.get(name) ?? { claims: 0, alone: 0, reports: new Set(), through: new Set() };
      sources.set(name, heard);
      heard.claims += 1;
      heard.reports.add(claim.report);
      for (const link of claim.chain) if (isOther(link, kind)) heard.through.add(index.nameOf(link.agent));
    }
  }
  yield;
  for (const { points } of index.account.series) {
    const only = onlyName(points.map(({ claim }) => namesIn.get(claim) ?? []));
    const heard = only === null ? undefined : sources.get(only);
    if (heard !== undefined) heard.alone += 1;
  }
  yield;
  const ratings = ratingsOf(index);
  const rows = [...sources].map(([name, { claims, alone, reports, through }]) => ({
    ...{ name, claims, alone, reports: reports.size },
    through: [...through].sort(),
    reliability: ratings.get(foldName(name)) ?? null,
  }));
  return rows.sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}

/** The one name that all bear, and nobody but that one; null where there are others, or some bear none. */
function onlyName(lists: readonly (readonly string[])[]): string | null {
  const first = lists[0]?.[0] ?? null;
  return lists.every((names) => names.length > 0 && names.every((name) => name === first)) ? first : null;
}

/** A claim has one speaker and one outlet at most, and as many agencies as passed it on. */
function namesOf({ nameOf, reports }: CaseIndex, { chain, report }: Claim, kind: Kind): readonly string[] {
  if (kind === 'outlet') {
    const outlet = reports.get(report)?.outlet ?? null;
    return outlet === null ? [] : [outlet];
  }
  const speaker = speakerOf(chain);
  if (kind === 'speaker') return speaker === null ? [] : [nameOf(speaker)];
  return [...new Set(chain.filter((link) => link.kind === 'agency').map(({ agent }) => nameOf(agent)))];
}

/** Of a speaker whatever carried their words is told; of an agency or outlet those whose words it carried. */
function isOther(link: Link, kind: Kind): boolean {
  return kind === 'speaker' ? link.kind !== 'speaker' : link.kind === 'speaker';
}

/** The rating of each source that holds, by its folded name. */
function ratingsOf({ account }: CaseIndex): ReadonlyMap<string, NonNullable<SourceRow['reliability']>> {
  const ratings = new Map<string, NonNullable<SourceRow['reliability']>>();
  for (const { id, state, judgement } of account.rulings) {
    const { decision } = judgement;
    if (state !== 'holds' || decision.kind !== 'rate' || typeof decision.value !== 'string') continue;
    for (const target of decision.targets)
      if ('source' in target) ratings.set(foldName(target.source), { value: decision.value, judgement: id });
  }
  return ratings;
}
