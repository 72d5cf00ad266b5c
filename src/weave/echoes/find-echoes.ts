import type { Echo } from '../../model/echo.ts';
import type { Report } from '../../model/report.ts';
import { findCandidates } from './candidates.ts';
import { echoOf } from './echo-of.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { alignPairs } from './pairs.ts';
import { segmentsOf } from './tokens.ts';
import { weigh } from './weights.ts';

/** All echoes between the reports, whatever their order, by the ids of the two reports and by place. */
export function findEchoes(reports: readonly Report[]): readonly Echo[] {
  const sorted = [...reports].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const passages = weigh(sorted.flatMap(segmentsOf), sorted.length);
  const matches = alignPairs(passages, findCandidates(passages), sorted);
  return matches.flatMap(joinNeighbours).map((match) => echoOf(match, sorted));
}
