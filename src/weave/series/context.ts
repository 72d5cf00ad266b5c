import { once } from '../../base/once.ts';
import type { Span } from '../../model/span.ts';

const STOP = new Set(
  (
    'the and for with from that this have has had was were are been being its his her their they them who which while ' +
    'after before also said says according told not but more than least over about some around nearly other others ' +
    'into out between where when there would could will may one two three four five six seven eight nine ten ' +
    'people killed wounded injured dead died death toll including among many dozens hundreds thousands number'
  ).split(' '),
);

const REACH = 400;

export interface Around {
  readonly sentence: string;
  /** Where in the sentence the span starts. */
  readonly at: number;
}

/** The sentence around a span of a text, by its stops and line ends, at most so many characters either way. */
export function sentenceAround(text: string, { start, end }: Span): Around {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const from = Math.max(
    before.lastIndexOf('\n'),
    ...['. ', '! ', '? ', '.” ', '." '].map((stop) => before.lastIndexOf(stop)),
  );
  const stop = after.search(/[.!?]["”’']?\s|\n/);
  const head = before.slice(from + 1);
  return {
    sentence: `${head}${text.slice(start, end)}${stop < 0 ? after : after.slice(0, stop)}`,
    at: head.length,
  };
}

/** The words that tell what a sentence is about, roughly stemmed: names, things, ways, without figures. */
export function contentWords(sentence: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of sentence.matchAll(/\p{L}[\p{L}'’-]+/gu)) {
    const lower = word.toLowerCase().replace(/['’]s$/, '');
    if (lower.length > 2 && !STOP.has(lower)) words.add(stem(lower));
  }
  return words;
}

function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('ed')) return word.slice(0, -2);
  if (word.length > 4 && word.endsWith('es')) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Tells how alike two sentences are in what they are about, from 0 to 1: rare words of the case weigh more. */
export type Likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>) => number;

/** Weighs words by the inverse of how many sentences of the case hold them. */
export function likenessOver(sentences: readonly ReadonlySet<string>[]): Likeness {
  const held = new Map<string, number>();
  for (const words of sentences) for (const word of words) held.set(word, (held.get(word) ?? 0) + 1);
  const weight = (word: string): number => Math.log(1 + sentences.length / (held.get(word) ?? 1));
  const total = once((words: ReadonlySet<string>) => [...words].reduce((sum, word) => sum + weight(word), 0));
  return (a, b) => {
    let common = 0;
    for (const word of a) if (b.has(word)) common += weight(word);
    const all = total(a) + total(b) - common;
    return all === 0 ? 0 : common / all;
  };
}
