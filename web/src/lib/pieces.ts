import type { Span } from '../../../src/model/span.ts';

/** A stretch of the text with something to say about it. `T` is what it is about. */
export interface Mark<T> extends Span {
  readonly about: T;
}

/** A stretch that has the same marks throughout. Pieces follow on each other without gap or overlap. */
export interface Piece<T> extends Span {
  readonly text: string;
  readonly marks: readonly Mark<T>[];
}

/**
 * Cuts `text` between `from` and `to` wherever a mark begins or ends, so that marks may overlap as they like. The texts
 * of the pieces together are the text. Marks outside are left out, an empty mark marks nothing.
 */
export function piecesOf<T>(
  text: string,
  { start: from, end: to }: Span,
  marks: readonly Mark<T>[],
): readonly Piece<T>[] {
  const inside = marks.filter(({ start, end }) => start < to && end > from && start < end);
  const edges = new Set([from, to]);
  for (const { start, end } of inside) {
    edges.add(Math.max(start, from));
    edges.add(Math.min(end, to));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? from;
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: inside.filter((mark) => mark.start <= start && mark.end >= end),
    };
  });
}
