import { expect, it } from 'vitest';
import { read, wordsOf } from '../testing.ts';
import { dropRecurring } from './recurring.ts';

const OUTLET = { outlet: 'Valdera Courier' };
const report = (place: string) =>
  read(
    `The ferry to ${place} stayed in port on Monday, and its passengers spent the night in the hall of the harbour.\n\nStorms have kept boats in port all winter, the office said.\n\nThe captain of the ${place} boat hopes to sail on Tuesday.\n\nThe courier of the north since the great flood.`,
    OUTLET,
  );

it('drops a line that ends every report of an outlet, and keeps one that recurs between its own paragraphs', () => {
  const [first] = dropRecurring([report('Marn'), report('Sund'), report('Orlin')]);
  expect(first && wordsOf(first, 'furniture')).toEqual(['The courier of the north since the great flood.']);
});

it('drops nothing where two reports share it, or one report came three times', () => {
  const same = report('Marn');
  for (const reports of [
    [same, report('Sund')],
    [same, same, same],
  ])
    for (const { blocks } of dropRecurring(reports))
      expect(blocks.every(({ kind }) => kind !== 'furniture')).toBe(true);
});
