import type { Span } from '../../model/span.ts';
import { overlaps } from '../../model/span.ts';
import type { Draft } from './drafts.ts';
import type { Quotation } from './quotations.ts';

/**
 * Gives each quotation that no cue of its own attributes to the attribution that it continues: the second half of a sentence broken
 * by "he said", the sentences that follow in the same paragraph, and the paragraphs that a quotation runs on through.
 */
export function withQuotations(
  text: string,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): readonly Draft[] {
  const sorted = drafts.toSorted((a, b) => a.cueSpan.start - b.cueSpan.start);
  const added = new Map<Draft, Span[]>();
  let last: { draft: Draft; end: number } | null = null;
  let at = 0;
  const pending = attributed(sorted);
  for (const quote of quotations) {
    while (at < pending.length && (pending[at] as Held).start <= quote.start) {
      const held = pending[at] as Held;
      if (held.draft.isSpeech) last = { draft: held.draft, end: held.end };
      at += 1;
    }
    if (last === null || quote.start < last.end || isHeld(pending, at, quote)) continue;
    if (!continues(text, { end: Math.max(last.end, tellingEnd(last.draft, quote)) }, quote)) continue;
    added.set(last.draft, [...(added.get(last.draft) ?? []), { start: quote.start, end: quote.end }]);
    last = { draft: last.draft, end: quote.end };
  }
  return sorted.map((draft) => {
    const more = added.get(draft);
    return more === undefined ? draft : { ...draft, contents: [...draft.contents, ...more] };
  });
}

interface Held extends Span {
  readonly draft: Draft;
}

function attributed(drafts: readonly Draft[]): readonly Held[] {
  return drafts
    .flatMap((draft) => draft.contents.map(({ start, end }) => ({ start, end, draft })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function isHeld(held: readonly Held[], at: number, quote: Span): boolean {
  for (let index = Math.max(0, at - 6); index < Math.min(held.length, at + 6); index += 1) {
    if (overlaps(held[index] as Held, quote)) return true;
  }
  return false;
}

/** Where the words that tell who speaks end: with their sentence, or with the cue where the quotation goes on in it. */
function tellingEnd({ tree, cueSpan, source }: Draft, quote: Span): number {
  if (tree.sentence.end <= quote.start) return tree.sentence.end;
  return Math.max(cueSpan.end, source === null ? 0 : (tree.tokens[source.last]?.end ?? 0));
}

/** Between the attribution and the quotation stands nothing that another could say: only the end of a sentence, or a paragraph's end. */
function continues(text: string, { end }: { end: number }, quote: Quotation): boolean {
  const gap = text.slice(end, quote.start);
  if (gap.length > 400) return false;
  if (quote.isContinued) return true;
  const paragraphs = gap.split(/\n\s*/).length - 1;
  const words = gap.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (paragraphs === 0) return words <= 12 && isWhole(text, quote);
  return (
    paragraphs === 1 && words === 0 && isWhole(text, quote) && !/\p{L}/u.test(text.slice(quote.end, quote.end + 3))
  );
}

/** A quotation of a sentence or more, not of a phrase inside the writer's own sentence. */
function isWhole(text: string, { start, end }: Span): boolean {
  return /[.!?…,—–-]["”'’»]*$/.test(text.slice(start, end).trimEnd()) && end - start > 12;
}
