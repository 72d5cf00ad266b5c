import type { Lexeme } from '../lexer/lexeme.ts';
import { isAge } from '../refine/is-age.ts';
import { DOWN, UP } from '../words/change-words.ts';
import { CLOSED_CLASS, isCapitalised, LABELS, MONTHS, OUTCOMES } from '../words/closed-class.ts';
import { isPersonNoun, isPlural } from '../words/counted-nouns.ts';
import type { Filter } from './filter.ts';
import { isPlain } from './filter.ts';

/** Prefixes that a hyphen may join to a number that counts. */
const PREFIXES = new Set([
  'sub',
  'minus',
  'then',
  'plus',
  'to',
  'another',
  'some',
  'nearly',
  'about',
  'than',
  'over',
  'a',
  'an',
  'the',
  'of',
]);
const NUMBER_SIGNS = new Set(['#', '№', '§']);
/** Capitalised in a headline, these are verbs and not the start of a name. */
const HEADLINE_VERBS =
  /^(?:kills?|injures?|wounds?|leaves?|claims?|displaces?|evacuates?|destroys?|damages?|arrests?|detains?|frees?|hits?|forces?|affects?|saves?|rescues?|least|than|over|some|about|nearly|total|figure|population|families|people|another|killing|leaving|injuring)$/;
const NAME_REACH = 10_000;

/** Names with numbers ("Resolution 2254", "Boeing 737", "Stoxx 50", "COVID-19", "page 12") and codes ("M21 9AB"). */
export const isName: Filter = (lexemes, amount, isQualified) => {
  const { first, last } = amount.number;
  if (amount.isCurrencyBefore) return false;
  if (isGluedToLetters(lexemes, first, amount.last)) return true;
  const before = lexemes[amount.first - 1];
  if (isChannel(lexemes, amount.number.first)) return true;
  if (before === undefined || isQualified || !isPlain(lexemes, amount)) return false;
  const isNamed =
    NUMBER_SIGNS.has(before.key) ||
    isLabelled(lexemes, amount.first, last) ||
    (isPartOfName(lexemes, amount.first, last) && (lexemes[first]?.value ?? 0) < NAME_REACH);
  return isNamed && !isAge(lexemes, amount);
};

/** "Resolution 2254", "page 12", "No. 7". */
function isLabelled(lexemes: readonly Lexeme[], first: number, last: number): boolean {
  const isAbbreviated = lexemes[first - 1]?.key === '.';
  const label = lexemes[isAbbreviated ? first - 2 : first - 1];
  if (label === undefined || !LABELS.has(label.key) || (label.key === 'no' && !isAbbreviated)) return false;
  if (isCapitalised(label.text) || !counts(lexemes[last])) return true;
  return label.key === 'number' || label.key === 'category' || label.key === 'page';
}

/** A capitalised word before, and after it nothing that could be counted. */
function isPartOfName(lexemes: readonly Lexeme[], first: number, last: number): boolean {
  const before = lexemes[first - 1];
  const next = lexemes[last];
  if (before?.kind !== 'word' || !isCapitalised(before.text) || MONTHS.has(before.key)) return false;
  if (CLOSED_CLASS.has(before.key) || HEADLINE_VERBS.test(before.key)) return false;
  return !counts(next);
}

/** Whether the word after a number may be what it counts, or what became of those it counts. */
function counts(next: Lexeme | undefined): boolean {
  if (next?.kind !== 'word' || UP.has(next.key) || (DOWN.has(next.key) && next.key !== 'lost')) return false;
  if (OUTCOMES.has(next.key)) return true;
  if (isCapitalised(next.text)) return isPlural(next.text) || isPersonNoun(next.text);
  return !CLOSED_CLASS.has(next.key) && !next.glued;
}

/** "Radio One", "21 News": a numeral inside the name of a station. */
function isChannel(lexemes: readonly Lexeme[], at: number): boolean {
  const [before, one, next] = [lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  if (one?.kind === 'number' && next?.text === 'News') return true;
  if (one?.text !== 'One' || before?.kind !== 'word' || !isCapitalised(before.text) || CLOSED_CLASS.has(before.key))
    return false;
  return !HEADLINE_VERBS.test(before.key) && !counts(next);
}

function isGluedToLetters(lexemes: readonly Lexeme[], first: number, last: number): boolean {
  const [before, dash, next] = [lexemes[first - 2], lexemes[first - 1], lexemes[last]];
  const number = lexemes[first];
  if (number?.kind !== 'number') return false;
  if (next?.glued && next.kind === 'word') return true;
  if (dash === undefined || !number.glued) return false;
  if (dash.kind === 'word' || dash.key === '_' || dash.key === '@' || dash.key === '=')
    return dash.kind !== 'word' || !isCapitalised(dash.text);
  if (dash.key !== '-' || !dash.glued || before?.kind !== 'word') return false;
  return !PREFIXES.has(before.key);
}
