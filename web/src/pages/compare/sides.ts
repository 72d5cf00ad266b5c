import type { CompareView, WordRun } from '../../../../src/http/api/types.ts';
import type { Span } from '../../../../src/model/span.ts';
import type { Mark } from '../../lib/pieces.ts';

/** What a stretch of one side is; `pair` is the same number on both sides, `change` counts those that differ. */
export type Side =
  | { readonly kind: 'passage' }
  | { readonly kind: 'same'; readonly pair: number }
  | { readonly kind: 'changed' | 'added' | 'removed'; readonly pair: number; readonly change: number };

export interface Sides {
  readonly a: readonly Mark<Side>[];
  readonly b: readonly Mark<Side>[];
  /** The runs that differ, in the order of the text. */
  readonly changes: readonly WordRun[];
}

/** The marks of both texts. Changes are numbered across both, so that a step goes to both sides at once. */
export function sidesOf({ a, passages, words }: CompareView): Sides {
  const changes = words.filter(({ kind }) => kind !== 'same');
  const numbers = new Map(changes.map((run, number) => [run, number]));
  const runs = (side: 'a' | 'b'): readonly Mark<Side>[] =>
    words.flatMap((run, pair): Mark<Side>[] => {
      const span = run[side];
      if (span === null) return [];
      if (run.kind === 'same') return [mark(span, { kind: 'same', pair })];
      return [mark(span, { kind: run.kind, pair, change: numbers.get(run) ?? 0 })];
    });
  const shared = (side: 'a' | 'b'): readonly Mark<Side>[] =>
    passages.map((echo) => mark((echo.a.report === a.id) === (side === 'a') ? echo.a : echo.b, { kind: 'passage' }));
  return { a: [...shared('a'), ...runs('a')], b: [...shared('b'), ...runs('b')], changes };
}

function mark({ start, end }: Span, about: Side): Mark<Side> {
  return { start, end, about };
}
