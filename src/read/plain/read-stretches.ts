import { agencyOf } from '../../model/agencies.ts';
import type { Block } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { Contents } from '../contents.ts';
import { findCredits } from '../credits/credits.ts';
import type { StatedDay } from '../dating/published.ts';
import { publishedOf } from '../dating/published.ts';
import type { Page } from './kinds.ts';
import { kindsOf } from './kinds.ts';
import type { Hint } from './lines.ts';
import { lineOf } from './lines.ts';
import { outletInFurniture } from './outlet.ts';
import { bylineOf } from './roles.ts';
import { splitCaption, splitParagraph } from './split.ts';

/** A stretch of the text with what the mark-up said of it, if there was any. */
export interface Stretch extends Span {
  readonly hint: Hint;
}

/** Reads a text that is cut into stretches: the kind of each, and what they state of the report. Pure and linear. */
export function readStretches(text: string, stretches: readonly Stretch[], page: Page | null = null): Contents {
  const lines = stretches.map((stretch) => lineOf(text, stretch, stretch.hint));
  const kinds = kindsOf(lines, page);
  const whole = lines.map(
    ({ start, end }, at): Block => ({ start, end, ...(kinds[at] ?? { kind: 'paragraph', reason: 'text' }) }),
  );
  const last = whole.findLastIndex(({ kind }) => kind === 'paragraph');
  const blocks: Block[] = [];
  const days: StatedDay[] = [];
  const brackets: string[] = [];
  let order = 0;
  for (const [at, block] of whole.entries()) {
    const stated = lines[at]?.day ?? null;
    if (stated !== null && (block.kind === 'published' || block.kind === 'furniture' || block.kind === 'byline'))
      days.push(stated);
    if (block.kind === 'caption') blocks.push(...splitCaption(text, block));
    else if (block.kind === 'paragraph' || block.kind === 'summary') {
      const parts = splitParagraph(text, block, order, at === last);
      if (block.kind === 'paragraph') order += 1;
      blocks.push(...parts.blocks);
      if (parts.day !== null) days.push(parts.day);
      if (parts.dateline?.bracketed != null) brackets.push(parts.dateline.bracketed);
    } else blocks.push(block);
  }
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const byline = blocks.find(({ kind }) => kind === 'byline');
  const furniture = blocks.filter(({ kind }) => kind === 'furniture').map(wordsOf);
  return {
    title: headline === undefined ? null : titleOf(wordsOf(headline)),
    blocks,
    published: publishedOf(text, days),
    outlet:
      brackets.find((name) => agencyOf(name) === null) ??
      outletInFurniture(furniture, (name) => agencyOf(name) !== null),
    byline: byline === undefined ? null : (bylineOf(wordsOf(byline)) ?? wordsOf(byline)),
    credits: findCredits(text, [...blocks]),
  };
}

/** A headline without the marks that a page sets before it. */
function titleOf(words: string): string {
  return words
    .replace(/^[^\p{L}\p{N}"'“‘«([]+/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}
