import type { ChartPoint } from '../api/types.ts';
import { originMarks } from '../lib/origins.ts';
import { layRangeBars, type Mark } from './range-bars.ts';

export const SPARK_WIDTH = 132;
export const SPARK_HEIGHT = 36;

/** More origins than hues would share them: then no hue tells one from another, and all are in ink. */
const MOST_HUES = 8;
const HALF_BAR = 1.5;
const RADIUS = 2.6;

interface Look {
  readonly hue: string;
  readonly faded: boolean;
}

/** Marks that look alike, as one path for each of their parts; empty where they have none of it. */
export interface SparkGroup extends Look {
  /** What the bounds leave open. A bar tapers towards an end that the words leave open. */
  readonly bars: string;
  /** How far the times reach. */
  readonly extents: string;
  readonly dots: string;
  /** Dots of vague figures. */
  readonly rings: string;
}

export interface SparkPicture {
  readonly base: number;
  readonly groups: readonly SparkGroup[];
}

/** The range bars of a series at a glance, in a few paths however many marks there are. */
export function laySpark(
  points: readonly ChartPoint[],
  interval: { readonly min: number | null; readonly max: number | null },
): SparkPicture {
  const { marks, bottom } = layRangeBars({
    ...{ points, interval, width: SPARK_WIDTH, height: SPARK_HEIGHT },
    ...{ scale: 1, compact: true },
  });
  const origins = originMarks(points.map(({ origin }) => origin));
  const groups = new Map<string, Look & { readonly marks: Mark[] }>();
  for (const mark of marks) {
    const hue = origins.size > MOST_HUES ? 'ink' : (origins.get(mark.origin)?.hue ?? 'ink');
    const key = `${hue} ${mark.superseded}`;
    const group = groups.get(key) ?? { hue, faded: mark.superseded, marks: [] };
    groups.set(key, group);
    group.marks.push(mark);
  }
  return { base: bottom, groups: [...groups.values()].map(toGroup) };
}

function toGroup({ hue, faded, marks }: Look & { readonly marks: readonly Mark[] }): SparkGroup {
  const path = (of: (mark: Mark) => string): string => marks.map(of).join('');
  return {
    hue,
    faded,
    bars: path(bar),
    extents: path(extent),
    dots: path((mark) => (mark.vague ? '' : dot(mark))),
    rings: path((mark) => (mark.vague ? ring(mark) : '')),
  };
}

const px = (value: number): string => String(Math.round(value * 10) / 10);

function bar({ x, top, bottom, openTop, openBottom }: Mark): string {
  if (bottom - top <= 1) return '';
  const [left, right] = [x - HALF_BAR, x + HALF_BAR];
  if (openTop && !openBottom) return `M${px(left)} ${px(bottom)}H${px(right)}L${px(x)} ${px(top)}Z`;
  if (openBottom && !openTop) return `M${px(left)} ${px(top)}H${px(right)}L${px(x)} ${px(bottom)}Z`;
  return `M${px(left)} ${px(top)}H${px(right)}V${px(bottom)}H${px(left)}Z`;
}

function extent({ from, to, dot: at, bottom }: Mark): string {
  return to - from > 2 ? `M${px(from)} ${px(at ?? bottom)}H${px(to)}` : '';
}

/** A line of no length with round ends is a dot. */
function dot({ x, dot: at }: Mark): string {
  return at === null ? '' : `M${px(x)} ${px(at)}h0`;
}

function ring({ x, dot: at }: Mark): string {
  if (at === null) return '';
  const arc = `a${RADIUS} ${RADIUS} 0 1 0 `;
  return `M${px(x - RADIUS)} ${px(at)}${arc}${2 * RADIUS} 0${arc}${-2 * RADIUS} 0`;
}
