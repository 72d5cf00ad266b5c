import type { Echo } from '../../model/echo.ts';
import type { Report } from '../../model/report.ts';
import { findBackground } from './background.ts';
import { findCandidates } from './candidates.ts';
import { findCopies } from './copies.ts';
import { echoOf } from './echo-of.ts';
import { markRecurringText } from './house-text.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { segmentsOf } from './tokens.ts';
import type { Passage } from './weights.ts';
import { weigh } from './weights.ts';

/** All echoes between the reports, whatever their order, by the ids of the two reports and by place. */
export function findEchoes(reports: readonly Report[]): readonly Echo[] {
  const sorted = [...reports].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const passages = weigh(markRecurringText(sorted.flatMap(segmentsOf), sorted), sorted.length);
  const candidates = findCandidates(passages);
  const copies = findCopies(groupByReport(passages, sorted.length), passages, candidates);
  const background = findBackground(passages, candidates, copies, sorted);
  const matches = [...copies, ...background].sort(([x], [y]) => (x && y ? x.a - y.a || x.b - y.b : 0));
  return matches.flatMap(joinNeighbours).map((match) => echoOf(match, sorted));
}

function groupByReport(passages: readonly Passage[], reports: number): readonly (readonly Passage[])[] {
  const groups: Passage[][] = Array.from({ length: reports }, () => []);
  for (const passage of passages) groups[passage.report]?.push(passage);
  return groups;
}
