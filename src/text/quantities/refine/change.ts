import type { Qualifier } from '../../../model/lexicon/qualifiers.ts';
import type { Change } from '../../../model/mention.ts';
import type { Amount } from '../amount/amount.ts';
import type { Lexeme } from '../lexer/lexeme.ts';
import { ADDING, BETWEEN_VERB_AND_AMOUNT, DOWN, PHRASAL, UP } from '../words/change-words.ts';

const REACH = 7;

/**
 * The direction that a verb or particle right before the amount gives it: "fell 2 percent", "up nearly 57%",
 * "increase sales by 18 points", "fell to 49". The particles of "lead up to" and "boil down to" give none, nor does
 * "up" in a phrasal verb ("gave up 40 yards"), nor "from" ("fell from 60").
 */
export function directionBefore(lexemes: readonly Lexeme[], { first, unit }: Amount): 'up' | 'down' | null {
  let isBy = false;
  let isTo = false;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const key = lexemes[at]?.key ?? '';
    const isParticle = key === 'up' || key === 'down';
    const isScaled = unit?.dimension === 'ratio' || unit?.dimension === 'points' || unit?.dimension === 'money';
    const isPhrasal = key === 'up' && PHRASAL.has(lexemes[at - 1]?.key ?? '');
    if (isParticle && (isTo || isPhrasal)) {
      if (!isTo) return null;
    } else if (UP.has(key)) return 'up';
    else if (DOWN.has(key)) return 'down';
    else if (ADDING.has(key)) return isScaled && !isBy && !isTo ? 'up' : null;
    else if (key === 'by') isBy = true;
    else if (key === 'to') isTo = true;
    else if (key === 'at' ? lexemes[at + 1]?.key !== 'least' : !BETWEEN_VERB_AND_AMOUNT.has(key)) {
      // Only "by" lets an object stand between the verb and its amount ("cut the stock by 40").
      if (!isBy || lexemes[at]?.kind !== 'word' || key === 'from') return null;
    }
  }
  return null;
}

/** A bound outweighs a direction, a direction an approximation. */
export function changeOf(amount: Amount, qualifier: Qualifier | null, direction: 'up' | 'down' | null): Change {
  if (qualifier?.change === '>' || qualifier?.change === '<') return qualifier.change;
  if (amount.sign === '+') return 'up';
  if (amount.sign === '-' && amount.unit?.dimension === 'ratio') return 'down';
  return direction ?? qualifier?.change ?? '=';
}
