import { describe, expect, it } from 'vitest';
import { NO_PACK } from '../../model/pack/pack.ts';
import { readLayers } from '../extract.ts';
import { reportOf } from '../report-for-tests.ts';
import { readAbsences } from './read-absences.ts';

function absences(text: string, published: string | null = '2031-04-10') {
  const report = reportOf(text, published);
  return readAbsences(readLayers(report, NO_PACK), []);
}

describe('that nobody did it for so long', () => {
  it.each([
    ['It has been three days since anyone left the quarry.', 'left', '2031-04-07'],
    ["It's been 2 weeks since anybody surrendered.", 'surrendered', '2031-03-27'],
    ['“It’s been two days since any villager was evacuated,” the medic said.', 'evacuated', '2031-04-08'],
  ])('%s', (text, measure, from) => {
    const [claim] = absences(text);
    expect(claim).toMatchObject({ measure, quantity: { min: 0, max: 0 }, asOf: { from, to: '2031-04-10' } });
    expect(claim?.quantity.text).toBe(text.slice(claim?.quantity.start, claim?.quantity.end));
  });

  it.each([
    'It has been three days since the storm left the coast.',
    'Three people left in the two days since anyone asked.',
    'It has been years since anyone left.',
    'It has been three days since anyone laughed.',
  ])('not: %s', (text) => {
    expect(absences(text)).toEqual([]);
  });

  it('says nothing where the day of the report is not known', () => {
    expect(absences('It has been three days since anyone left the quarry.', null)).toEqual([]);
  });
});
