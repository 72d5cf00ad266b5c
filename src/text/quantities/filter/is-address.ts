import type { Lexeme } from '../lexer/lexeme.ts';
import { isCapitalised } from '../words/closed-class.ts';
import type { Filter } from './filter.ts';
import { isPlain } from './filter.ts';

const STREETS = new Set(
  'st street ave avenue rd road blvd boulevard dr drive ln lane hwy highway pkwy parkway ct court sq square pl place way'.split(
    ' ',
  ),
);
const WORDS_OF_STREET = 5;

/** "the 2600 block of", "5401 NW Hale Street": house numbers. */
export const isAddress: Filter = (lexemes, amount, isQualified) => {
  if (isQualified || !isPlain(lexemes, amount)) return false;
  const { last } = amount.number;
  return lexemes[last]?.key === 'block' || leadsToStreet(lexemes, last);
};

/** Only names, points and ordinals stand between a house number and its street. */
function leadsToStreet(lexemes: readonly Lexeme[], from: number): boolean {
  for (let at = from; at < from + WORDS_OF_STREET; at += 1) {
    const lexeme = lexemes[at];
    if (lexeme === undefined) return false;
    if (at > from && STREETS.has(lexeme.key) && isCapitalised(lexeme.text)) return true;
    const isPart = lexeme.kind === 'number' || lexeme.key === '.' || isCapitalised(lexeme.text) || lexeme.glued;
    if (!isPart) return false;
  }
  return false;
}
