import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { plainOf } from '../names/node.ts';
import type { CopiedPair } from './copied-figures.ts';
import { tellingFigure } from './same-figure.ts';
import { areNear, STORY_DAYS } from './same-story.ts';

/**
 * Figures that a report gives as told by an outlet or agency whose own report is in the case and gives them too ("at least 24
 * people died, the Coast Wire reported"): the figure of that report, whoever said it there. The second of a pair relays the first.
 */
export function* relayedFigures(
  claims: ReadonlyMap<string, readonly Claim[]>,
  reportOf: ReadonlyMap<string, Report>,
): Generator<CopiedPair> {
  const byVoice = reportsByVoice(reportOf.values());
  for (const [id, own] of claims) {
    const report = reportOf.get(id);
    for (const claim of own) {
      const told = relayersOf(claim).flatMap((name) => byVoice.get(name) ?? []);
      const first = told
        .filter((other) => other.id !== id && areNear(other, report, STORY_DAYS))
        .flatMap((other) => claims.get(other.id) ?? [])
        .find((other) => tellingFigure(other, claim));
      if (first !== undefined) yield [first, claim];
    }
  }
}

function relayersOf({ chain }: Claim): readonly string[] {
  return chain.flatMap(({ kind, agent }) => (kind === 'speaker' || kind === 'agency' ? [plainOf(agent)] : []));
}

/** Reports by the plain names of their outlet and of the agencies that they credit. */
function reportsByVoice(reports: Iterable<Report>): ReadonlyMap<string, readonly Report[]> {
  const voices = new Map<string, Report[]>();
  for (const report of reports) {
    const names = [report.outlet].flatMap((name) => name ?? []);
    for (const name of new Set(names.map(plainOf))) voices.set(name, [...(voices.get(name) ?? []), report]);
  }
  return voices;
}
