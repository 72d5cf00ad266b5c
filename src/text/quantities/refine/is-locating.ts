import type { Amount } from '../amount/amount.ts';
import type { Lexeme } from '../lexer/lexeme.ts';

const DIRECTIONS = new Set(
  'north south east west northeast northwest southeast southwest northern southern eastern western north-east north-west south-east south-west northwards southwards eastwards westwards away from off outside inside inland offshore upstream downstream below above deep apart along down up'.split(
    ' ',
  ),
);

const BEFORE_PLACE = /^(?:depth|distance|altitude|height|elevation|radius) of$/;

const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']']);
/** How far a closing bracket is looked for. */
const BRACKET_REACH = 6;

/** "15 km north of", "20 miles from", "a depth of 9 km": a length that says where, not how much. */
export function isLocating(lexemes: readonly Lexeme[], { unit, first, last }: Amount): boolean {
  if (unit?.dimension !== 'length') return false;
  const key = (at: number): string => lexemes[at]?.key ?? '';
  if (key(first - 1) === 'within' || BEFORE_PLACE.test(`${key(first - 2)} ${key(first - 1)}`)) return true;
  // A conversion in brackets goes with what stands around them: "some 40 km (25 miles) off".
  const isInside = OPENING.has(key(first - 1));
  const after = isInside || OPENING.has(key(last)) ? afterBracket(lexemes, last) : last;
  if (key(after) === 'to') return key(after + 1) === 'the';
  return DIRECTIONS.has(key(after)) || (key(after) === '-' && DIRECTIONS.has(key(after + 1)));
}

function afterBracket(lexemes: readonly Lexeme[], from: number): number {
  for (let at = from; at < from + BRACKET_REACH; at += 1) if (CLOSING.has(lexemes[at]?.key ?? '')) return at + 1;
  return from;
}
