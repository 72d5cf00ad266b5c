import { endsSentence } from '../furniture/judge.ts';
import { headlineKey, isHeadline } from '../plain/headline.ts';
import { countWords } from '../words/count-words.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const MOST_NODES = 200_000;
/** How far above its text an article's headline may stand in the data. */
const REACH = 4;
const FEWEST_WORDS = 80;
const SENTENCE_WORDS = 6;

/** A value with what holds it, from near to far. */
interface Held {
  readonly value: Json;
  readonly above: readonly Json[];
}

/**
 * The text of the page's article in the data from which its scripts build it (as Next.js and its like leave it in the page):
 * the longest text, or list of paragraphs, that stands near the page's title. Null where there is none of at least 80 words.
 */
export function textInAppData(blocks: readonly string[], title: string | null): string | null {
  const key = headlineKey(title ?? '');
  if (key === '') return null;
  let best: string | null = null;
  let most = FEWEST_WORDS - 1;
  for (const { value, above } of blocks.flatMap(heldIn)) {
    const text = textOf(value);
    const count = text === null ? 0 : countWords(text);
    if (text === null || count <= most || !above.some((holder) => isNamed(holder, key))) continue;
    [best, most] = [text, count];
  }
  return best;
}

function heldIn(block: string): readonly Held[] {
  let json: Json;
  try {
    json = JSON.parse(block);
  } catch {
    return [];
  }
  const queue: Held[] = [{ value: json, above: [] }];
  for (let at = 0; at < queue.length && queue.length < MOST_NODES; at += 1) {
    const { value, above } = queue[at] ?? { value: null, above: [] };
    if (value === null || typeof value !== 'object') continue;
    const under = [value, ...above].slice(0, REACH);
    for (const inner of Object.values(value)) queue.push({ value: inner, above: under });
  }
  return queue;
}

function isNamed(holder: Json, key: string): boolean {
  if (holder === null || typeof holder !== 'object' || Array.isArray(holder)) return false;
  return Object.values(holder).some((value) => typeof value === 'string' && isHeadline(value, key));
}

/** A text of sentences, or the sentences of a list, one of each item. */
function textOf(value: Json): string | null {
  if (typeof value === 'string') return value.length > SHORTEST && /[.!?]["”]?(?:<|\s|$)/u.test(value) ? value : null;
  if (!Array.isArray(value)) return null;
  const lines = (value as readonly Json[]).flatMap((item) => sentenceOf(item) ?? []);
  return lines.length === 0 ? null : lines.join('\n');
}

const SHORTEST = 200;

function sentenceOf(item: Json): string | null {
  const words =
    item === null || typeof item !== 'object' || Array.isArray(item)
      ? [item]
      : Object.values(item as { readonly [key: string]: Json });
  const found = words.filter((one): one is string => typeof one === 'string' && isSentence(one));
  return found.reduce<string | null>(
    (longest, one) => (longest === null || one.length > longest.length ? one : longest),
    null,
  );
}

function isSentence(words: string): boolean {
  const bare = words.replace(/<[^<>]{1,200}>/gu, ' ').trim();
  return endsSentence(bare) && countWords(bare) >= SENTENCE_WORDS;
}
