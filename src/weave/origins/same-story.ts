import type { Echo } from '../../model/echo.ts';
import type { Report } from '../../model/report.ts';
import { publishedDay } from '../../model/report.ts';

/** A story and what follows it up are printed within this time; standing background comes back for longer. */
export const STORY_DAYS = 7;
/** Reports of one event are printed on one day or the next; a new count of the next day is another testimony. */
const EVENT_DAYS = 1;
const TAKE_DAYS = 0;
/** So many characters of shared text are a story, not a sentence of background; fewer on one event. */
const LEAST_SHARED = 200;
const LEAST_SHARED_OF_EVENT = 60;

/** Pairs of reports, by id, that print one story: enough shared text, and published within a week. */
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
    isStory(reportOf.get(a), reportOf.get(b), length) ? [[a, b] as const] : [],
  );
}

function isStory(a: Report | undefined, b: Report | undefined, length: number): boolean {
  if (length >= LEAST_SHARED) return areNear(a, b, STORY_DAYS);
  return length >= LEAST_SHARED_OF_EVENT && areNear(a, b, EVENT_DAYS);
}

/** Whether nothing speaks against their being of one story: a day is unknown, or both lie within a week. */
export function mayBeOneStory(a: Report | undefined, b: Report | undefined): boolean {
  return !a || !b || publishedDay(a) === null || publishedDay(b) === null || areNear(a, b, STORY_DAYS);
}

/** Whether both days are known and no further apart. */
export function areNear(a: Report | undefined, b: Report | undefined, days = TAKE_DAYS): boolean {
  const [one, other] = [a && publishedDay(a), b && publishedDay(b)];
  if (!one || !other) return false;
  return Math.abs(Date.parse(one) - Date.parse(other)) <= days * 86_400_000;
}
