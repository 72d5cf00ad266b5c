import type { NameMention } from '../../model/mention.ts';
import type { Token } from '../../model/sentence.ts';
import { CALENDAR } from '../names/data/words.ts';
import { isRoleNoun } from '../names/roles.ts';
import type { Draft } from './drafts.ts';
import type { Tree } from './tree.ts';

/** A phrase of tokens, first and last inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** The mentions, sorted by start, that lie within the stretch of text. */
export function mentionsIn(names: readonly NameMention[], start: number, end: number): readonly NameMention[] {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as NameMention).start < start) low = middle + 1;
    else high = middle;
  }
  const found: NameMention[] = [];
  for (let at = low; at < names.length && (names[at] as NameMention).start < end; at += 1) {
    if ((names[at] as NameMention).end <= end) found.push(names[at] as NameMention);
  }
  return found;
}

/** The token that governs the others of the phrase: the first that depends on a word outside it. */
export function headOf({ tokens }: Tree, { first, last }: Phrase): number {
  for (let at = first; at <= last; at += 1) {
    const { head, upos } = tokens[at] as Token;
    if ((head < first || head > last) && /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET|X)$/.test(upos)) return at;
  }
  return last;
}

/** A source's phrase with the whole of each name that it cuts, and its article; a title with the name that follows it. */
export function withWholeNames({ tokens }: Tree, phrase: Phrase, names: readonly NameMention[]): Phrase {
  let { first, last } = phrase;
  const [a, b] = [tokens[first], tokens[last]];
  if (a === undefined || b === undefined) return phrase;
  for (const { start, end, role } of mentionsIn(names, a.start - 80, b.end + 80)) {
    const isTitled = role?.end === b.end && start - b.end === 1;
    if (start < a.start && a.start < end) first = tokens.findIndex((token) => token.start >= start);
    if (isTitled || (start < b.end && b.end < end)) last = tokens.findLastIndex((token) => token.end <= end);
  }
  if (first < phrase.first && /^(?:the|a|an)$/i.test(tokens[first - 1]?.text ?? '')) first -= 1;
  return first >= 0 && last >= first ? { first, last } : phrase;
}

/** A description: no longer than to the comma, bracket or relative clause that follows its noun. */
export function trimmed({ tokens }: Tree, { first, last }: Phrase): Phrase {
  let [from, to] = [first, last];
  while (
    from < to &&
    /^(?:PUNCT|CCONJ|ADV|SCONJ|ADP)$/.test((tokens[from] as Token).upos) &&
    !/^(?:some|about|nearly)$/i.test((tokens[from] as Token).text)
  )
    from += 1;
  for (let at = from + 1; at <= to; at += 1) {
    const { text, upos } = tokens[at] as Token;
    const cuts =
      /^[,;:([—–"“”]$|^--/.test(text) ||
      /^(?:who|which|whose|that|when|where)$/i.test(text) ||
      (upos === 'ADP' && CALENDAR.has(tokens[at + 1]?.text.toLowerCase() ?? '')) ||
      (upos === 'VERB' &&
        at > from + 1 &&
        !/^[-‐]$/.test((tokens[at - 1] as Token).text) &&
        !/^(?:based|led|backed|run|held)$/.test(text));
    if (!cuts) continue;
    to = at - 1;
    break;
  }
  return { first: from, last: to };
}

/**
 * The person whom a source's phrase names, not one who only stands in its description ("a spokesman for X"): the name holds the
 * phrase's noun, stands right after a noun for a role, or is set off by a comma.
 */
export function personIn(
  { tree }: Draft,
  phrase: Phrase,
  head: number,
  mentions: readonly NameMention[],
): NameMention | null {
  const { tokens } = tree;
  const noun = tokens[head] as Token;
  const people = mentions.filter(({ kind }) => kind === 'person');
  const own = people.find(({ start, end }) => start <= noun.start && noun.end <= end);
  if (own !== undefined) return own;
  return (
    people.find(({ start }) => {
      const at = tokens.findIndex((token) => token.start >= start);
      const before = tokens[at - 1];
      if (at <= phrase.first) return true;
      if (before === undefined) return false;
      if (before.text === ',' || isRoleNoun(before.text.replace(/\.$/, '')))
        return !tokens.slice(head, at).some(({ text }) => /^(?:and|as)$/.test(text)) || before.text !== ',';
      return false;
    }) ?? null
  );
}
