import type { Found } from './expression.ts';

/** Words of business news, where a bare quarter is one of the year. */
const BUSINESS =
  /\b(?:profits?|earnings|revenues?|sales|income|fiscal|quarterly|gdp|dividends?|shareholders?|stocks?|economists?|investors?|analysts?|inflation)\b/i;

/**
 * A filter for one text: "the last quarter", "the quarter" is a part of a town, and no time, where neither a year nor an
 * ordinal goes with it and nothing in the text is about business.
 */
export function townQuarters(text: string): (found: Found) => boolean {
  let isBusiness: boolean | null = null;
  return ({ expression }) => {
    const isBare =
      (expression.kind === 'unit' && expression.unit === 'quarter') ||
      (expression.kind === 'period' && expression.unit === 'quarter' && expression.year === undefined);
    if (!isBare) return false;
    isBusiness ??= BUSINESS.test(text);
    return !isBusiness;
  };
}
