import type { Qualifier } from '../../../model/lexicon/qualifiers.ts';
import type { Change } from '../../../model/mention.ts';
import type { Amount } from '../amount/amount.ts';
import type { Lexeme } from '../lexer/lexeme.ts';
import { DOWN, UP } from '../words/change-words.ts';

const BETWEEN = new Set([
  'by',
  'just',
  'only',
  'about',
  'around',
  'as',
  'much',
  'another',
  'a',
  'further',
  'some',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'to',
  'up',
  'down',
  'sharply',
  'slightly',
  'an',
  'additional',
  'under',
  'over',
  'than',
  'more',
  'less',
  'least',
  'at',
  'fewer',
]);

/**
 * The direction that a verb or particle right before the amount gives it ("fell 2 percent", "up nearly 57%",
 * "increase by 18 degrees", "fell to 49"). A result after an amount of change ("rose 8 points to 40") has none.
 */
export function directionBefore(lexemes: readonly Lexeme[], first: number): 'up' | 'down' | null {
  let by = false;
  for (let at = first - 1, steps = 0; at >= 0 && steps < 6; at -= 1, steps += 1) {
    const key = lexemes[at]?.key ?? '';
    const direction = UP.has(key) ? 'up' : DOWN.has(key) ? 'down' : null;
    if (direction !== null) return steps === 0 || isParticle(key) || !by || steps < 5 ? direction : null;
    if (key === 'by') by = true;
    else if (!BETWEEN.has(key) && !(by && lexemes[at]?.kind === 'word')) return null;
  }
  return null;
}

function isParticle(key: string): boolean {
  return key === 'up' || key === 'down';
}

/** A bound outweighs a direction, a direction an approximation. */
export function changeOf(amount: Amount, qualifier: Qualifier | null, direction: 'up' | 'down' | null): Change {
  if (qualifier?.change === '>' || qualifier?.change === '<') return qualifier.change;
  if (amount.sign === '+') return 'up';
  if (amount.sign === '-' && amount.unit?.dimension === 'ratio') return 'down';
  return direction ?? qualifier?.change ?? '=';
}
