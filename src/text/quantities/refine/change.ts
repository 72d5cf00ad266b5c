import type { Qualifier } from '../../../model/lexicon/qualifiers.ts';
import type { Change } from '../../../model/mention.ts';
import type { Amount } from '../amount/amount.ts';
import type { Lexeme } from '../lexer/lexeme.ts';
import { ADDING, BETWEEN_VERB_AND_AMOUNT, DOWN, PHRASAL, UP, WITH_OBJECT } from '../words/change-words.ts';

const REACH = 7;
const SCALED = new Set(['ratio', 'points', 'money']);

type Direction = 'up' | 'down';

/**
 * The direction that a verb or particle right before the amount gives it: "fell 2 percent", "up nearly 57%",
 * "increase sales by 18 points", "fell to 49". The particles of "lead up to" and "boil down to" give none, nor does
 * "up" in a phrasal verb ("gave up 40 yards"), nor "from" ("fell from 60").
 */
export function directionBefore(lexemes: readonly Lexeme[], amount: Amount): Direction | null {
  const { first, unit } = amount;
  let isBy = false;
  let isTo = false;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const key = lexemes[at]?.key ?? '';
    if (isTo && (key === 'up' || key === 'down')) continue;
    if (PHRASAL[key]?.has(lexemes[at - 1]?.key ?? '')) return null;
    if (ADDING.has(key)) return SCALED.has(unit?.dimension ?? '') && !isBy && !isTo ? 'up' : null;
    const direction = directionOf(key);
    if (direction !== null) return isBy || isTo || !takesObject(key, amount) ? direction : null;
    if (!leadsOn(lexemes, at, isBy)) return null;
    isBy ||= key === 'by';
    isTo ||= key === 'to';
  }
  return null;
}

/** "dropped 12 crates", "lost 40 oxen": a count of things after a verb that takes an object is what it does it to. */
function takesObject(key: string, { unit, low }: Amount): boolean {
  return unit === null && Number.isInteger(low) && WITH_OBJECT.has(key);
}

function directionOf(key: string): Direction | null {
  if (UP.has(key)) return 'up';
  return DOWN.has(key) ? 'down' : null;
}

/** Whether the verb may still stand before this word. Only "by" lets an object come between ("cut the stock by 40"). */
function leadsOn(lexemes: readonly Lexeme[], at: number, isBy: boolean): boolean {
  const key = lexemes[at]?.key ?? '';
  if (key === 'at' ? lexemes[at + 1]?.key === 'least' : key === 'to' || BETWEEN_VERB_AND_AMOUNT.has(key)) return true;
  return isBy && lexemes[at]?.kind === 'word' && key !== 'from';
}

/** A bound outweighs a direction, a direction an approximation. */
export function changeOf(amount: Amount, qualifier: Qualifier | null, direction: 'up' | 'down' | null): Change {
  if (qualifier?.change === '>' || qualifier?.change === '<') return qualifier.change;
  if (amount.sign === '+') return 'up';
  if (amount.sign === '-' && amount.unit?.dimension === 'ratio') return 'down';
  return direction ?? qualifier?.change ?? '=';
}
