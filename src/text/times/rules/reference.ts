import type { ReferenceWords } from '../expression.ts';
import type { Lexeme } from '../lex.ts';
import { at } from '../lex.ts';
import type { Reading, TimeRule } from '../rule.ts';
import { wordSet } from '../words/word-set.ts';

/** The present, past or future at large: "now", "currently", "the future", "recently", "these days", "at present". */
export const reference: TimeRule = {
  name: 'reference',
  starts: ({ word, lower }) => word.reference !== undefined || lower === 'past' || Object.hasOwn(PHRASES, lower),
  read(lexemes, index) {
    const { word, text, lower } = at(lexemes, index);
    const phrase = Object.hasOwn(PHRASES, lower) ? readPhrase(lexemes, index, PHRASES[lower] ?? []) : null;
    if (phrase) return phrase;
    if (lower === 'past') return thePast(lexemes, index);
    if (word.reference === undefined || (text !== lower && isName(lexemes, index)) || isIdiom(lexemes, index))
      return null;
    const value = word.reference as ReferenceWords['value'];
    const recent = lower === 'recently' || lower === 'lately';
    return { next: index + 1, expression: { kind: 'reference', value, ...(recent ? { recent } : {}) } };
  },
};

type Phrase = readonly [words: readonly string[], value: ReferenceWords['value']];

/** By first word: the rest of the phrase and what it stands for. */
const PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  these: [[['days'], 'PRESENT_REF']],
  right: [[['now'], 'PRESENT_REF']],
  at: [
    [['present'], 'PRESENT_REF'],
    [['the', 'moment'], 'PRESENT_REF'],
    [['this', 'point'], 'PRESENT_REF'],
    [['this', 'time'], 'PRESENT_REF'],
  ],
  this: [[['moment'], 'PRESENT_REF']],
  near: [[['future'], 'FUTURE_REF']],
  as: [[['soon', 'as', 'possible'], 'FUTURE_REF']],
};

function readPhrase(lexemes: readonly Lexeme[], index: number, phrases: readonly Phrase[]): Reading | null {
  for (const [words, value] of phrases) {
    if (words.every((word, offset) => at(lexemes, index + 1 + offset).lower === word)) {
      return { next: index + 1 + words.length, expression: { kind: 'reference', value } };
    }
  }
  return null;
}

/** "the past", "in the past", but not "the past century" or "past the gate". */
function thePast(lexemes: readonly Lexeme[], index: number): Reading | null {
  const after = at(lexemes, index + 1);
  if (at(lexemes, index - 1).lower !== 'the' || (after.kind === 'word' && !AFTER_PAST.has(after.lower))) return null;
  return { next: index + 1, expression: { kind: 'reference', value: 'PAST_REF' } };
}

const AFTER_PAST: ReadonlySet<string> = wordSet(
  'and or but with when that has have had is was as by because to who for it he she they we i in were had',
);

function isName(lexemes: readonly Lexeme[], index: number): boolean {
  const before = at(lexemes, index - 1);
  return before.kind === 'word' && before.text !== before.lower;
}

/** "every now and then", "as soon as", "sooner", "no future", "futures", "current affairs" and electric currents. */
function isIdiom(lexemes: readonly Lexeme[], index: number): boolean {
  const { lower } = at(lexemes, index);
  const before = at(lexemes, index - 1).lower;
  const after = at(lexemes, index + 1).lower;
  if (lower === 'now') return before === 'every' || (before === 'and' && after === 'then');
  if (lower === 'soon')
    return before === 'as' || before === 'too' || before === 'how' || after === 'after' || after === 'enough';
  return (
    lower === 'current' &&
    (before === 'electric' || before === 'electrical' || after === 'affairs' || after === 'account')
  );
}
