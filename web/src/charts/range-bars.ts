import type { ChartPoint } from '../api/types.ts';
import { dayTicks, type Tick, toNumber } from '../lib/days.ts';
import { linear, logarithmic, type Scale } from './scale.ts';

/** What one origin says of one time: the prints that carry it are one mark. Pixels from the top left. */
export interface Mark {
  readonly origin: string;
  readonly claims: readonly string[];
  readonly x: number;
  /** How far the time that it holds for reaches; equal to `x` for a day or no time. */
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
  readonly openTop: boolean;
  readonly openBottom: boolean;
  readonly vague: boolean;
  readonly superseded: boolean;
  /** Where the origin's dot stands; null for what the origin itself replaced. */
  readonly dot: number | null;
}

export interface RangeChart {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly marks: readonly Mark[];
  readonly days: readonly (Tick & { readonly x: number })[];
  readonly values: readonly { readonly value: number; readonly y: number }[];
  readonly isLog: boolean;
  /** The interval that the origins support; null edges are open. */
  readonly band: {
    readonly top: number;
    readonly bottom: number;
    readonly openTop: boolean;
    readonly openBottom: boolean;
  } | null;
  /** Where figures without a time stand, beyond a rule; null where there are none. */
  readonly undated: number | null;
}

export interface RangeInput {
  readonly points: readonly ChartPoint[];
  readonly interval: { readonly min: number | null; readonly max: number | null } | null;
  readonly width: number;
  readonly height: number;
  /** Pixels of a rem beside 16: the picture grows with the type. */
  readonly scale: number;
  /** Without axes, for a line of a list. */
  readonly compact: boolean;
}

/** Figures further apart than this are drawn by powers. */
const LOG_FROM = 60;
const FEWEST_DAYS = 6;

/** Lays the range bars of a series out. Pure: the same points give the same picture. */
export function layRangeBars({ points, interval, width, height, scale, compact }: RangeInput): RangeChart {
  const groups = group(points);
  const hasUndated = groups.some(({ anchor }) => anchor === null);
  const hasDated = groups.some(({ anchor }) => anchor !== null);
  const gutter = hasUndated && hasDated ? (compact ? 14 : 64) * scale : 0;
  const left = compact ? 4 : 52 * scale;
  const right = width - (compact ? 4 : 12 * scale) - gutter;
  const top = compact ? 3 : 18 * scale;
  const bottom = height - (compact ? 3 : 34 * scale);
  const y = valueScale(groups, interval, bottom, top);
  const x = timeScale(groups, left + (compact ? 4 : 14 * scale), right - (compact ? 4 : 14 * scale));
  const middle = hasDated ? right + gutter / 2 : (left + right) / 2;
  const step = (compact ? 5 : 19) * scale;
  const placed = groups.map((one) => ({ one, x: one.anchor === null ? middle : x.at(one.anchor + 0.5) }));
  const offsets = dodge(
    placed.map(({ x: at }) => at),
    step,
  );
  return {
    left,
    right,
    top,
    bottom,
    marks: placed.map(({ one, x: at }, index) =>
      toMark(one, at + (offsets[index] ?? 0), x.at, y, { left, right, top, bottom }),
    ),
    days: compact || !hasDated ? [] : x.ticks.map((tick) => ({ ...tick, x: x.at(tick.at + 0.5) })),
    values: compact ? [] : y.ticks.map((value) => ({ value, y: y.at(value) })),
    isLog: y.isLog,
    band: bandOf(interval, y, top, bottom),
    undated: gutter > 0 ? right + gutter / 2 : null,
  };
}

interface Group {
  readonly origin: string;
  readonly claims: string[];
  readonly from: number | null;
  readonly to: number | null;
  readonly anchor: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly vague: boolean;
  readonly superseded: boolean;
}

function group(points: readonly ChartPoint[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { claim, origin, from, to, min, max, vague, superseded } of points) {
    const key = [origin, from, to, min, max, superseded].join('|');
    const known = groups.get(key);
    if (known !== undefined) {
      known.claims.push(claim);
      continue;
    }
    const [first, last] = [from === null ? null : toNumber(from), to === null ? null : toNumber(to)];
    const anchor = last ?? first;
    groups.set(key, { origin, claims: [claim], from: first, to: last, anchor, min, max, vague, superseded });
  }
  return [...groups.values()].sort(
    (a, b) => (a.anchor ?? Infinity) - (b.anchor ?? Infinity) || (a.max ?? Infinity) - (b.max ?? Infinity),
  );
}

function valueScale(groups: readonly Group[], interval: RangeInput['interval'], from: number, to: number): Scale {
  const bounds = [...groups, ...(interval === null ? [] : [interval])].flatMap(({ min, max }) => [min, max]);
  const values = bounds.filter((value): value is number => value !== null);
  const high = Math.max(...values, 0) || 1;
  const positive = values.filter((value) => value > 0);
  const low = Math.min(...positive);
  if (positive.length > 2 && high / low > LOG_FROM) return logarithmic(low * 0.7, high * 1.3, from, to);
  return linear(Math.min(0, ...values), high * 1.12, from, to, Math.max(2, Math.round((from - to) / 44)));
}

function timeScale(groups: readonly Group[], from: number, to: number) {
  const anchors = groups.flatMap(({ anchor }) => anchor ?? []);
  const [earliest, latest] = [Math.min(...anchors), Math.max(...anchors)];
  const missing = Math.max(0, FEWEST_DAYS - (latest - earliest + 1)) / 2;
  const [low, high] = [earliest - Math.floor(missing), latest + 1 + Math.ceil(missing)];
  const most = Math.max(2, Math.floor((to - from) / 46));
  const { at } = linear(low, high, from, to, most);
  return { at, ticks: anchors.length === 0 ? [] : dayTicks(low, high - 1, most) };
}

/** Sideways steps for marks that would stand on each other, in the order given. */
function dodge(places: readonly number[], step: number): readonly number[] {
  const offsets = places.map(() => 0);
  let start = 0;
  for (let at = 1; at <= places.length; at += 1) {
    const here = places[at];
    const previous = places[at - 1] ?? 0;
    if (here !== undefined && Math.abs(here - previous) < step * 0.8) continue;
    const many = at - start;
    for (let index = start; index < at; index += 1) offsets[index] = (index - start - (many - 1) / 2) * step;
    start = at;
  }
  return offsets;
}

function toMark(
  { origin, claims, from, to, anchor, min, max, vague, superseded }: Group,
  x: number,
  xAt: (day: number) => number,
  y: Scale,
  box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): Mark {
  const inside = (value: number): number => Math.min(box.right, Math.max(box.left, value));
  const isLong = anchor !== null && from !== to;
  const top = max === null ? box.top : y.at(max);
  const bottom = min === null ? box.bottom : y.at(min);
  return {
    origin,
    claims,
    x,
    from: isLong ? inside(from === null ? box.left : xAt(from)) : x,
    to: isLong ? inside(to === null ? box.right : xAt(to + 1)) : x,
    top,
    bottom,
    openTop: max === null,
    openBottom: min === null,
    // An open end shows as open; only a figure between two bounds is drawn as vague.
    vague: vague && min !== null && max !== null,
    superseded,
    dot: superseded ? null : max === null ? bottom : min === null ? top : (top + bottom) / 2,
  };
}

function bandOf(interval: RangeInput['interval'], y: Scale, top: number, bottom: number): RangeChart['band'] {
  if (interval === null || (interval.min === null && interval.max === null)) return null;
  return {
    top: interval.max === null ? top : y.at(interval.max),
    bottom: interval.min === null ? bottom : y.at(interval.min),
    openTop: interval.max === null,
    openBottom: interval.min === null,
  };
}

/** Whether a picture says more than the words beside it: one plain figure of one day needs none. */
export function isTelling({ points }: { readonly points: readonly ChartPoint[] }): boolean {
  return points.length > 1 || points.some(({ min, max }) => min !== max);
}
