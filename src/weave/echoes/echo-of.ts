import { contentId } from '../../base/hash.ts';
import type { Echo, EchoSide, WordChange } from '../../model/echo.ts';
import type { Report } from '../../model/report.ts';
import type { Match } from './match.ts';
import type { Term } from './weights.ts';

/** Above this the wording is the same but for single words. */
const COPIED = 0.8;

/** The echo that a match is, with exact slices of both texts and the words that were changed. */
export function echoOf({ a, b, pairs, likeness }: Match, reports: readonly Report[]): Echo {
  const [left, right] = [reports[a] as Report, reports[b] as Report];
  const sides = { a: sideOf(left, pairs, 0), b: sideOf(right, pairs, 1) };
  const similarity = Math.round(likeness * 1000) / 1000;
  return {
    id: contentId('echo', sides),
    ...sides,
    similarity,
    kind: similarity >= COPIED ? 'copied' : 'reworded',
    changes: changesOf(pairs, left.text, right.text),
  };
}

type Pairs = readonly (readonly [Term, Term])[];

function sideOf({ id, text }: Report, pairs: Pairs, side: 0 | 1): EchoSide {
  const start = pairs[0]?.[side].word.start ?? 0;
  const end = pairs.at(-1)?.[side].word.end ?? 0;
  return { report: id, text: text.slice(start, end), start, end };
}

/** What lies between matched words, and matched words that are written with other letters. */
function changesOf(pairs: Pairs, left: string, right: string): readonly WordChange[] {
  const changes: WordChange[] = [];
  const add = (a: string, b: string) => {
    if (lettersOf(a) !== lettersOf(b)) changes.push({ a, b });
  };
  for (const [index, [a, b]] of pairs.entries()) {
    const before = pairs[index - 1];
    if (before) add(between(left, before[0], a), between(right, before[1], b));
    add(left.slice(a.word.start, a.word.end), right.slice(b.word.start, b.word.end));
  }
  return changes;
}

function between(text: string, before: Term, after: Term): string {
  const words = text.slice(before.word.end, after.word.start);
  return words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Case, punctuation and white space are no change of words. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
