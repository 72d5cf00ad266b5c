import type { Echo } from '../../model/echo.ts';
import type { Report } from '../../model/report.ts';
import { publishedDay } from '../../model/report.ts';

/** Standing background comes back for weeks; reports of one story are printed within this time. */
const DAYS_BETWEEN = 1;
/** So much shared text is a story, not a paragraph of background. */
const LEAST_SHARED = 300;

/** Pairs of reports, by id, that print one story: enough shared text, and published on one day or the next. */
export function sameStories(
  reportOf: ReadonlyMap<string, Report>,
  echoes: readonly Echo[],
): readonly (readonly [string, string])[] {
  const shared = new Map<string, { a: string; b: string; length: number }>();
  for (const { a, b } of echoes) {
    const key = `${a.report} ${b.report}`;
    const length = Math.min(a.end - a.start, b.end - b.start) + (shared.get(key)?.length ?? 0);
    shared.set(key, { a: a.report, b: b.report, length });
  }
  return [...shared.values()].flatMap(({ a, b, length }) =>
    length >= LEAST_SHARED && areNear(reportOf.get(a), reportOf.get(b)) ? [[a, b] as const] : [],
  );
}

/** Whether both days are known and no further apart than the next day. */
export function areNear(a: Report | undefined, b: Report | undefined): boolean {
  const [one, other] = [a && publishedDay(a), b && publishedDay(b)];
  if (!one || !other) return false;
  return Math.abs(Date.parse(one) - Date.parse(other)) <= DAYS_BETWEEN * 86_400_000;
}
