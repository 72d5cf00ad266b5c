import type { Amount } from '../amount/amount.ts';
import type { Lexeme } from '../lexer/lexeme.ts';

const DIRECTIONS = new Set(
  'north south east west northeast northwest southeast southwest northern southern eastern western north-east north-west south-east south-west northwards southwards eastwards westwards away from off outside inside inland offshore upstream downstream below above deep apart along down up'.split(
    ' ',
  ),
);

const BEFORE_PLACE = /^(?:depth|distance|altitude|height|elevation|radius) of$/;

/** "15 km north of", "20 miles from": a distance or depth that says where, not how much. */
export function isLocating(lexemes: readonly Lexeme[], { unit, first, last }: Amount): boolean {
  if (unit?.dimension !== 'length') return false;
  if (lexemes[first - 1]?.key === 'within') return true;
  if (BEFORE_PLACE.test(`${lexemes[first - 2]?.key} ${lexemes[first - 1]?.key}`)) return true;
  const outer = lexemes[first - 1]?.key === '(' ? lexemes.findIndex(({ key }, at) => at >= last && key === ')') : -1;
  if (outer >= last && outer - last < 3) return DIRECTIONS.has(lexemes[outer + 1]?.key ?? '');
  const next = lexemes[last]?.key ?? '';
  const paren = next === '(' ? lexemes.findIndex(({ key }, at) => at > last && key === ')') : -1;
  if (paren > last && paren - last < 6) return DIRECTIONS.has(lexemes[paren + 1]?.key ?? '');
  if (next === 'to') return lexemes[last + 1]?.key === 'the';
  return DIRECTIONS.has(next) || (next === '-' && DIRECTIONS.has(lexemes[last + 1]?.key ?? ''));
}
