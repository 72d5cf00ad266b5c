import type { BlockKind } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { StatedDay } from '../dating/published.ts';
import { statedInLine } from '../dating/published.ts';
import type { Judgement } from '../furniture/judge.ts';
import { judge } from '../furniture/judge.ts';
import { bylineOf, isCaption, isCreditLine } from './roles.ts';

/** What a page's mark-up says of a stretch; plain text says nothing. */
export type Hint = 'heading' | 'caption' | 'quote' | 'pull-quote' | 'list' | 'table' | 'furniture' | null;

/** A stretch with all that it shows by itself. `role` is what it is wherever it stands, null where place decides. */
export interface Line extends Span {
  readonly words: string;
  readonly judgement: Judgement;
  readonly role: { readonly kind: BlockKind; readonly reason: string } | null;
  readonly day: StatedDay | null;
  readonly hint: Hint;
}

export function lineOf(text: string, { start, end }: Span, hint: Hint): Line {
  const words = text.slice(start, end);
  const judgement = judge(words);
  const stated = statedInLine(words, start);
  return {
    start,
    end,
    words,
    judgement,
    role: roleOf(words, judgement, stated?.isDayLine ?? false, hint),
    day: stated,
    hint,
  };
}

function roleOf(words: string, { sign }: Judgement, isDay: boolean, hint: Hint): Line['role'] {
  if (hint === 'table') return { kind: 'paragraph', reason: 'table' };
  if (hint === 'caption') return { kind: 'caption', reason: 'mark-up' };
  if (isDay && !/^[-–—]/u.test(words)) return { kind: 'published', reason: 'day-line' };
  if (bylineOf(words) !== null) return { kind: 'byline', reason: 'by-line' };
  if (isCreditLine(words)) return { kind: 'credit', reason: 'credit-line' };
  if (sign === null && isCaption(words)) return { kind: 'caption', reason: 'picture-credit' };
  return null;
}
