import type { Span } from '../../model/span.ts';

/**
 * Phrases that every newsroom uses, whoever wrote first: sharing them shows no common text. They are formulas of
 * attribution that the style guides of the agencies prescribe. "(a|b)" is a choice, "(a|b)?" a choice that may be missing.
 */
const STOCK: readonly string[] = [
  'said in an? (written|joint|brief|separate)? statement (late|released)? (on)?',
  'in an? statement (on|released|issued|published)',
  'said in an? (televised|television|telephone|phone|radio) (speech|address|interview)',
  '(speaking|spoke|said)? on (the)? condition of anonymity (because|as|since)?',
  '(was|were|is|are) not authori[sz]ed to (speak|talk|brief) (publicly|to)? (the)? (media|press|reporters|journalists)?',
  'who (asked|declined|requested) not to be (named|identified)',
  'could not (immediately|independently)? be (independently|immediately)? (verified|confirmed)',
  'could not (immediately|independently)? (verify|confirm)',
  '(was|were) not immediately (available|clear|known)',
  'there was no immediate (claim|comment|word|confirmation|reaction)',
  '(declined|refused) to (comment|elaborate)',
  'did not (immediately)? respond to (a|several|repeated)? requests? for comment',
  'told a (news|press) conference',
  'told reporters (on|in|at|that)?',
  'told the (official|state|local)? (news)? (agency|television|media)',
  'according to (a|the)? (statement|report|officials?|sources?|witness|witnesses)',
  'state[- ]run (news)? (agency|television|media)',
];

/** A group with "?" may be missing, with the white space before it; every space is one character of white space. */
function toPattern(phrase: string): string {
  const parts = phrase.split(' ');
  return parts
    .map((part, index) => {
      const gap = index === 0 ? '' : '\\s';
      const optional = /^\((.*)\)\?$/.exec(part);
      if (optional === null) return `${gap}${part.replace('(', '(?:')}`;
      return index === 0 ? `(?:(?:${optional[1]})\\s)?` : `(?:${gap}(?:${optional[1]}))?`;
    })
    .join('')
    .replace(/^(\(\?:\(\?:[^)]*\)\\s\)\?)\\s/, '$1');
}

const PATTERN = new RegExp(`\\b(?:${STOCK.map(toPattern).join('|')})\\b`, 'giu');

/** Where stock phrases stand in a text, in order, none overlapping. */
export function stockSpans(text: string): readonly Span[] {
  return [...text.matchAll(PATTERN)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
