import type { Change } from '../../../model/mention.ts';
import type { FoundAmount } from '../amount/find-amounts.ts';
import type { Lexeme } from '../lexer/lexeme.ts';

/** Lexemes between a figure and its conversion at most: "300 head (210 of stock / 90 other". */
const REACH = 3;

/**
 * What an amount takes over from the one before it that it restates: the bound of one that it converts ("over 90 km
 * (56 miles)"), the direction of one that it puts in other words ("fell 40 points, or 2 percent"). Null where it
 * stands for itself. An approximation is not taken over.
 */
export function inheritedChange(
  lexemes: readonly Lexeme[],
  before: { readonly found: FoundAmount; readonly change: Change } | null,
  { amount, qualifier }: FoundAmount,
): Change | null {
  if (before === null || qualifier !== null || before.change === '=' || before.change === '~') return null;
  const between = lexemes.slice(before.found.amount.last, amount.first).map(({ key }) => key);
  const unit = before.found.amount.unit;
  if (unit === null || amount.unit === null || unit.name === amount.unit.name || between.length > REACH) return null;
  const isConversion =
    (between.length === 1 && between[0] === '(') || between.join(' ') === '/' || between.join(' ') === '( or';
  const isRestated = between.join(' ') === ', or' || between.join(' ') === 'or';
  if (isConversion) return before.change === '<' || before.change === '>' ? before.change : null;
  return isRestated && (before.change === 'up' || before.change === 'down') ? before.change : null;
}
