/** What one figure says, at least and at most; null leaves a side open. */
export interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

/** A range as a stretch of the picture, in pixels; an open side reaches to the picture's edge. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Where its dot stands: in the middle, or at the end that is told. */
  readonly dot: number;
}

export interface ClashPicture {
  readonly stretches: readonly [Stretch, Stretch];
  /** What lies between the two and cannot be: from pixel to pixel, and how much it is. */
  readonly gap: { readonly from: number; readonly to: number; readonly value: number };
}

/** Room beside the outermost ends, in parts of what lies between them. */
const ROOM = 0.6;

/** Lays two ranges that exclude each other on one scale of `width` pixels; null where they do not, or a side tells nothing. */
export function layClash([a, b]: readonly [Range, Range], width: number): ClashPicture | null {
  const [low, high] = isBelow(a, b) ? [a, b] : [b, a];
  if (low.max === null || high.min === null || low.max >= high.min) return null;
  const ends = [a.min, a.max, b.min, b.max].filter((end) => end !== null);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const room = (last - first) * ROOM;
  const start = first >= 0 ? Math.max(0, first - room) : first - room;
  const at = (value: number): number => ((value - start) / (last + room - start)) * width;
  return {
    stretches: [stretch(a, at, width), stretch(b, at, width)],
    gap: { from: at(low.max), to: at(high.min), value: Number((high.min - low.max).toPrecision(12)) },
  };
}

function isBelow(a: Range, b: Range): boolean {
  return a.max !== null && b.min !== null && a.max < b.min;
}

function stretch({ min, max }: Range, at: (value: number) => number, width: number): Stretch {
  const [from, to] = [min === null ? 0 : at(min), max === null ? width : at(max)];
  const dot = min === null ? to : max === null ? from : (from + to) / 2;
  return { from, to, openStart: min === null, openEnd: max === null, dot };
}
