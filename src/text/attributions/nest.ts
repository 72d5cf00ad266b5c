import type { Attribution } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Draft } from './drafts.ts';

/** Puts each attribution whose cue stands in another's contents into that other, and keeps the rest in text order. */
export function nest(attributions: readonly Attribution[], drafts: readonly Draft[]): readonly Attribution[] {
  const order = attributions.map((_, index) => index).sort((a, b) => startOf(drafts[a]) - startOf(drafts[b]) || a - b);
  const inner = new Map<number, number[]>();
  const top: number[] = [];
  for (const [position, index] of order.entries()) {
    const outer = holderOf(order, position, attributions, drafts);
    if (outer === null) top.push(index);
    else inner.set(outer, [...(inner.get(outer) ?? []), index]);
  }
  return top.map((index) => withInner(index, attributions, inner));
}

/** How many attributions before and after a cue are looked at for one that holds it. */
const REACH = 12;

function holderOf(
  order: readonly number[],
  position: number,
  attributions: readonly Attribution[],
  drafts: readonly Draft[],
): number | null {
  const own = order[position] as number;
  const cue = (drafts[own] as Draft).cueSpan;
  let best: number | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (let at = Math.max(0, position - REACH); at < Math.min(order.length, position + REACH); at += 1) {
    const other = order[at] as number;
    if (other === own) continue;
    for (const content of (attributions[other] as Attribution).contents) {
      const length = content.end - content.start;
      if (length < size && holds(content, cue) && !holdsEachOther(own, other, attributions, drafts))
        [best, size] = [other, length];
    }
  }
  return best;
}

function holds(content: Span, cue: Span): boolean {
  return content.start <= cue.start && cue.end <= content.end;
}

/** Two that each hold the other's cue: the one whose cue comes first is the outer. */
function holdsEachOther(
  own: number,
  other: number,
  attributions: readonly Attribution[],
  drafts: readonly Draft[],
): boolean {
  const back = (attributions[own] as Attribution).contents.some((content) =>
    holds(content, (drafts[other] as Draft).cueSpan),
  );
  return back && startOf(drafts[own]) < startOf(drafts[other]);
}

function withInner(
  index: number,
  attributions: readonly Attribution[],
  inner: ReadonlyMap<number, readonly number[]>,
): Attribution {
  const own = attributions[index] as Attribution;
  const nested = (inner.get(index) ?? []).map((child) => withInner(child, attributions, inner));
  return nested.length === 0 ? own : { ...own, nested };
}

function startOf(draft: Draft | undefined): number {
  return draft?.cueSpan.start ?? 0;
}
