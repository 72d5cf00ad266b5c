import type { Echo, EchoSide } from '../../model/echo.ts';
import type { TimeMention } from '../../model/mention.ts';
import type { Day } from '../../model/when.ts';
import { fits, openTimeOf } from './open-time.ts';

/** A day that words of the report are known to mean, and how it is known. */
export interface Anchor {
  readonly day: Day;
  readonly words: string;
  readonly reason: string;
}

/** A dated report: its times are settled. */
export interface DatedReport {
  readonly document: string;
  readonly day: Day;
  readonly times: readonly TimeMention[];
}

/** Days of the report's open times, from passages that it shares with dated reports where the same words are settled. */
export function echoAnchors(
  report: string,
  times: readonly TimeMention[],
  echoes: readonly Echo[],
  dated: ReadonlyMap<string, DatedReport>,
): readonly Anchor[] {
  return echoes.flatMap(({ a, b }) => {
    const [own, other] = a.report === report ? [a, b] : [b, a];
    const source = dated.get(other.report);
    return source === undefined ? [] : anchorsIn(own, other, times, source);
  });
}

function anchorsIn(own: EchoSide, other: EchoSide, times: readonly TimeMention[], source: DatedReport): Anchor[] {
  const settled = source.times.filter((time) => isWithin(time, other) && time.from !== null && time.from === time.to);
  return times.flatMap((time) => {
    const open = isWithin(time, own) ? openTimeOf(time) : null;
    if (open === null || open.kind === 'month') return [];
    const same = settled.find(({ from, text }) => from !== null && fits(open, from) && sharesWord(text, time.text));
    if (same?.from == null) return [];
    const reason = `“${time.text}” stands in a passage that ${source.document} of ${source.day} shares, where it is ${same.from}`;
    return [{ day: same.from, words: time.text, reason }];
  });
}

function isWithin(inner: { start: number; end: number }, outer: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** "Sunday" and "late Sunday", "Feb 22" and "22 February". */
function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return (b.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => words.has(word));
}

/** The day that most anchors name, with its first reason; null where two days are named as often. */
export function mostNamed(anchors: readonly Anchor[]): Anchor | null {
  const counts = new Map<Day, number>();
  for (const { day } of anchors) counts.set(day, (counts.get(day) ?? 0) + 1);
  const [best, second] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (best === undefined || best[1] === second?.[1]) return null;
  return anchors.filter(({ day }) => day === best[0]).sort((x, y) => (x.reason < y.reason ? -1 : 1))[0] ?? null;
}
