import type { Position } from '../../model/position.ts';
import type { Report } from '../../model/report.ts';
import type { CaseIndex } from './case-index.ts';
import { positionView } from './claim-view.ts';
import { reportSummary } from './report-summary.ts';
import type { ActorSteps } from './shapes.ts';

/** A position with the report that tells it. */
export interface Held {
  readonly position: Position;
  readonly report: Report;
}

/** What each actor wanted, in the order of time; who took the most positions first. */
export function heldByActor({ account, reports }: CaseIndex): readonly { actor: string; held: readonly Held[] }[] {
  const byActor = new Map<string, Held[]>();
  for (const position of account.positions) {
    const report = reports.get(position.report);
    if (report === undefined) continue;
    const held = byActor.get(position.actor) ?? [];
    held.push({ position, report });
    byActor.set(position.actor, held);
  }
  const actors = [...byActor].map(([actor, held]) => ({ actor, held: held.sort(byTime) }));
  return actors.sort((a, b) => b.held.length - a.held.length || (a.actor < b.actor ? -1 : 1));
}

function byTime(a: Held, b: Held): number {
  const [from, other] = [a.position.when?.from ?? '9999', b.position.when?.from ?? '9999'];
  if (from !== other) return from < other ? -1 : 1;
  return a.position.id < b.position.id ? -1 : 1;
}

export function positionsPage(index: CaseIndex): { readonly actors: readonly ActorSteps[] } {
  const actors = heldByActor(index).map(({ actor, held }) => ({
    actor,
    steps: held.map(({ position, report }) => ({
      position: positionView(index, position),
      report: reportSummary(index, report),
    })),
  }));
  return { actors };
}
