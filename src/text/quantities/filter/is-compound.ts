import type { Filter } from './filter.ts';

/** What may follow the hyphen of a number that counts all the same ("forty-odd", "100-plus", "two-to-three"). */
const STILL_COUNTS = new Set(['odd', 'plus', 'to', 'or']);

/** "a five-year plan", "a six-member board", "a three-storey block": a number that describes and does not count. */
export const isCompound: Filter = (lexemes, { number, unit, isCompound: hasUnit }) => {
  if (hasUnit) return unit?.dimension === 'duration' && !/^olds?$/.test(lexemes[number.last + 3]?.key ?? '');
  const [dash, word] = [lexemes[number.last], lexemes[number.last + 1]];
  if (unit !== null || dash?.key !== '-' || !dash.glued || word?.kind !== 'word' || !word.glued) return false;
  return !STILL_COUNTS.has(word.key);
};
