import type { Report } from '../../model/report.ts';
import { contentWords, likenessOver } from './context.ts';

/** As much of a report as tells its story: agencies put what happened first. */
const LEAD = 1_200;

/** Tells how alike two reports are in what they are about, from 0 to 1; each pair is compared once. */
export function storyLikeness(reports: readonly Report[]): (a: Report, b: Report) => number {
  const words = new Map(
    reports.map(({ id, text, title }) => [id, contentWords(`${title ?? ''}\n${text.slice(0, LEAD)}`)]),
  );
  const likeness = likenessOver([...words.values()]);
  const known = new Map<string, number>();
  return (a, b) => {
    const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
    const value = known.get(key) ?? likeness(words.get(a.id) ?? new Set(), words.get(b.id) ?? new Set());
    known.set(key, value);
    return value;
  };
}
