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
  const own = amount.unit;
  const other = before.found.amount.unit;
  if (own === null || own.name === other?.name || between.length > REACH) return null;
  const joint = between.join(' ');
  const isConversion = other !== null && (joint === '(' || joint === '/' || joint === '( or');
  if (isConversion) return before.change === '<' || before.change === '>' ? before.change : null;
  const isRestated = joint === ', or' || joint === 'or' || (other === null && / or$/.test(` ${joint}`));
  return isRestated && (before.change === 'up' || before.change === 'down') ? before.change : null;
}
