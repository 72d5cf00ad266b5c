import type { Filter } from './filter.ts';

const AFTER_CLOCK = new Set([
  'am',
  'pm',
  'a.m.',
  'p.m.',
  'a.m',
  'p.m',
  "o'clock",
  'gmt',
  'utc',
  'noon',
  'hrs',
  'bst',
  'est',
  'edt',
  'cet',
  'ist',
  'pst',
  'pdt',
]);

/** "9:35", "10.45pm", "9 a.m.", "0600 GMT", "1430 hrs"; scores and verses with a colon go the same way. */
export const isClockTime: Filter = (lexemes, { number, unit }) => {
  const before = lexemes[number.first - 1];
  const after = lexemes[number.last];
  const isColonBefore =
    before?.key === ':' && before.glued && lexemes[number.first]?.glued && lexemes[number.first - 2]?.kind === 'number';
  const isColonAfter =
    after?.key === ':' && after.glued && lexemes[number.last + 1]?.kind === 'number' && lexemes[number.last + 1]?.glued;
  if (isColonBefore || isColonAfter) return true;
  if (unit?.dimension === 'duration' && unit.name === 'hour' && lexemes[number.first]?.text.length === 4)
    return lexemes[number.first]?.text.startsWith('0') ?? false;
  return (
    after !== undefined &&
    (AFTER_CLOCK.has(after.key) || (after.key === 'local' && lexemes[number.last + 1]?.key === 'time'))
  );
};
