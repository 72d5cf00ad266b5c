import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { plainOf } from '../names/node.ts';
import { groupBy } from '../series/group.ts';
import type { CopiedPair } from './copied-figures.ts';
import { mayBeOneSpeaker } from './copied-figures.ts';
import { figureKey, isTelling, tellingFigure } from './same-figure.ts';
import { areNear, STORY_DAYS } from './same-story.ts';
import type { SpeakerOf } from './speakers.ts';

/** A figure of one report, and the claim of another that relays it; `isNamed` where its own chain names the first's outlet. */
export interface Relayed {
  readonly pair: CopiedPair;
  readonly isNamed: boolean;
}

/**
 * Figures that a report gives as told by an outlet whose own report is in the case and gives them too ("at least 24 people
 * died, the Coast Wire reported"): the figure of that report, whoever said it there. So are the other figures that such a report
 * has in common with that of its teller, unless two named people say them. The second of a pair relays the first.
 */
export function* relayedFigures(
  claims: ReadonlyMap<string, readonly Claim[]>,
  reportOf: ReadonlyMap<string, Report>,
  speakerOf: SpeakerOf,
): Generator<Relayed> {
  const voices = new Map([...reportOf.values()].map(({ id, outlet }) => [id, plainOf(outlet ?? '')]));
  const outlets = new Set(voices.values());
  const told = groupBy([...claims.values()].flat(), (claim) => `${voices.get(claim.report)}|${figureKey(claim)}`);
  for (const [id, own] of claims) {
    const report = reportOf.get(id);
    const isTeller = (name: string): boolean => name !== '' && outlets.has(name) && name !== voices.get(id);
    const tellers = new Set(own.flatMap(tellersOf).filter(isTeller));
    for (const claim of tellers.size === 0 ? [] : own) {
      const named = tellersOf(claim).filter(isTeller);
      const first = (named.length > 0 ? named : [...tellers])
        .flatMap((name) => told.get(`${name}|${figureKey(claim)}`) ?? [])
        .find((other) => areNear(reportOf.get(other.report), report, STORY_DAYS) && tellingFigure(other, claim));
      if (first === undefined) continue;
      const isNamed = named.length > 0;
      if (!isNamed && !isTelling(claim)) continue;
      if (isNamed || mayBeOneSpeaker(speakerOf(first), speakerOf(claim))) yield { pair: [first, claim], isNamed };
    }
  }
}

function tellersOf({ chain }: Claim): readonly string[] {
  return chain.flatMap(({ kind, agent }) => (kind === 'speaker' || kind === 'agency' ? [plainOf(agent)] : []));
}
