import type { Filter } from './filter.ts';

const MOST_GOALS = 20;

/** "won 2-1", "ended 3-3", "a 4-2 lead": two small numbers joined by a dash with nothing counted after them. */
export const isScore: Filter = (lexemes, { shape, number, unit, high }) => {
  if (shape === 'range')
    return (
      unit === null &&
      high <= MOST_GOALS &&
      lexemes[number.first + 1]?.key === '-' &&
      !isCounted(lexemes[number.last]?.text ?? '')
    );
  const { first, last } = number;
  if (lexemes[first]?.kind !== 'number') return false;
  const dashBefore = lexemes[first - 1];
  const dashAfter = lexemes[last];
  const isAfter =
    dashBefore?.key === '-' && dashBefore.glued && lexemes[first]?.glued && lexemes[first - 2]?.kind === 'number';
  const isBefore =
    dashAfter?.key === '-' && dashAfter.glued && lexemes[last + 1]?.kind === 'number' && lexemes[last + 1]?.glued;
  return unit === null && (isAfter === true || isBefore === true);
};

function isCounted(word: string): boolean {
  return /^\p{L}{3,}s$|^(?:people|men|women|children|percent)$/u.test(word);
}
