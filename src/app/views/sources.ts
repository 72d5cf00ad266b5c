import { once } from '../../base/once.ts';
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
  return ROWS[kind](index);
}

const ROWS: Record<Kind, (index: CaseIndex) => readonly SourceRow[]> = {
  speaker: once((index) => build(index, 'speaker')),
  outlet: once((index) => build(index, 'outlet')),
  agency: once((index) => build(index, 'agency')),
};

function build(index: CaseIndex, kind: Kind): readonly SourceRow[] {
  const heard = new Map<string, string[]>();
  const bySource = new Map<string, Claim[]>();
  for (const claim of index.account.claims) {
    const names = namesOf(index, claim, kind);
    heard.set(claim.id, names);
    for (const name of names) {
      const said = bySource.get(name) ?? [];
      bySource.set(name, said);
      said.push(claim);
    }
  }
  const alone = new Map<string, number>();
  for (const { points } of index.account.series) {
    const all = points.map(({ claim }) => heard.get(claim) ?? []);
    const names = new Set(all.flat());
    const [only] = names;
    if (only !== undefined && names.size === 1 && all.every(({ length }) => length > 0))
      alone.set(only, (alone.get(only) ?? 0) + 1);
  }
  const ratings = ratingsOf(index);
  const sources = [...bySource].map(([name, said]) => ({
    name,
    claims: said.length,
    reports: new Set(said.map(({ report }) => report)).size,
    through: throughOf(index, said, kind),
    alone: alone.get(name) ?? 0,
    reliability: ratings.get(foldName(name)) ?? null,
  }));
  return sources.sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}

/** A claim has one speaker and one outlet at most, and as many agencies as passed it on. */
function namesOf({ nameOf, reports }: CaseIndex, { chain, report }: Claim, kind: Kind): string[] {
  if (kind === 'outlet') {
    const outlet = reports.get(report)?.outlet ?? null;
    return outlet === null ? [] : [outlet];
  }
  const speaker = speakerOf(chain);
  if (kind === 'speaker') return speaker === null ? [] : [nameOf(speaker)];
  return [...new Set(chain.filter((link) => link.kind === 'agency').map(({ agent }) => nameOf(agent)))];
}

/** Of a speaker whatever carried their words; of an agency or outlet those whose words it carried. */
function throughOf({ nameOf }: CaseIndex, said: readonly Claim[], kind: Kind): readonly string[] {
  const isOther = (link: Link): boolean => (kind === 'speaker' ? link.kind !== 'speaker' : link.kind === 'speaker');
  const names = said.flatMap(({ chain }) => chain.filter(isOther).map(({ agent }) => nameOf(agent)));
  return [...new Set(names)].sort();
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
