import type { NameMention } from '../../model/mention.ts';
import type { Token } from '../../model/sentence.ts';
import type { Draft } from './drafts.ts';
import type { Phrase } from './phrases.ts';
import { mentionsIn } from './phrases.ts';
import type { Tree } from './tree.ts';

/** How many words may stand between a description and the name that it gives itself. */
const REACH = 16;
const NAMING = /^(?:name|identify|call|know|go|introduce|nickname|pseudonym|alias|refer)$/;

/** "A woman who would give her name only as Umm Sela", "a man called Karim": the name, by the words before it, that `head` goes by. */
export function aliasBehind({ tokens }: Tree, head: number): { agent: string; start: number; end: number } | null {
  let isNaming = false;
  for (let at = head + 1; at < tokens.length && at - head < REACH; at += 1) {
    const { text, lemma } = tokens[at] as Token;
    if (/^(?:[.;:"“”]|said|says|told)$/.test(text)) return null;
    if (NAMING.test(lemma.toLowerCase())) isNaming = isNaming || opensNaming(tokens, head, at);
    else if (
      isNaming &&
      /^\p{Lu}/u.test(text) &&
      /^(?:as|by|named|called|name|only|himself|herself)$/i.test(tokens[at - 1]?.text ?? '')
    )
      return nameAt(tokens, at, at + 3);
  }
  return null;
}

/** "who ... name", "called", ", identified": the naming is of the noun, not of another that a clause of its own tells. */
function opensNaming(tokens: readonly Token[], head: number, at: number): boolean {
  return tokens
    .slice(head + 1, at + 1)
    .some(({ text }) => /^(?:who|whose|named|called|nicknamed|identified|known)$/i.test(text));
}

function nameAt(tokens: readonly Token[], first: number, bound: number): { agent: string; start: number; end: number } {
  let last = first;
  while (last < bound && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')) last += 1;
  const run = tokens.slice(first, last + 1);
  const { start } = run[0] as Token;
  return { agent: run.map(({ text }) => text).join(' '), start, end: (run.at(-1) as Token).end };
}

/** "A lawyer for the families, Ben Torm, says": the person's name that alone stands between commas behind the source's phrase. */
export function namedBehind({ tree, cue }: Draft, { last }: Phrase, names: readonly NameMention[]): NameMention | null {
  const { tokens } = tree;
  const comma = tokens[last]?.text === ',' ? last : last + 1;
  const [mark, first] = [tokens[comma], tokens[comma + 1]];
  if (mark?.text !== ',' || first === undefined) return null;
  const name = mentionsIn(names, first.start, first.end + 60).find(
    ({ start, kind }) => start === first.start && kind === 'person',
  );
  if (name === undefined) return null;
  const next = tokens.findIndex(({ start }) => start >= name.end);
  const isClosed = /^[,.:;]?$/.test(tokens[next]?.text ?? '') && (cue < last || cue - next < 4);
  return isClosed ? name : null;
}
