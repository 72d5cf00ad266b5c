import type { Filter } from './filter.ts';

const ORDINAL = new Set(['st', 'nd', 'rd', 'th', 's', "'s"]);

/** "22nd", "the 1990s", and number words in names of ranks ("twenty-first"). */
export const isOrdinal: Filter = (lexemes, { number, unit }) => {
  const next = lexemes[number.last];
  if (unit === null && next?.glued && ORDINAL.has(next.key)) return true;
  return (
    next?.key === '-' &&
    /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/.test(lexemes[number.last + 1]?.key ?? '')
  );
};
