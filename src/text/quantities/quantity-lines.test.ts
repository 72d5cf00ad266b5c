import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { quantityLines } from './quantity-lines.ts';
import { readQuantities } from './read-quantities.ts';

function lines(text: string): unknown[] {
  const sentences = analyse(text, [{ start: 0, end: text.length }]);
  return quantityLines(text, sentences, readQuantities(text, sentences)).map(({ min, max, change, unit }) => [
    min,
    max,
    change,
    unit,
  ]);
}

describe('quantityLines', () => {
  it.each([
    ['Dozens of goats died.', [12, 120, '=', 'goat']],
    ['Prices fell 2.5%.', [2.5, 2.5, 'down', 'percentage']],
    ['Prices fell about 2.5%.', [2.5, 2.5, 'down', 'percentage']],
    ['Prices rose by more than 2.5%.', [2.5, null, '>', 'percentage']],
    ['Flour was up 40 cents.', [40, 40, 'up', 'cent']],
    ['The mill gave up 40 sacks.', [40, 40, '=', 'sack']],
    ['The mill made some 40 sacks.', [40, 40, '~', 'sack']],
    ['The crew shot down 4 drones.', [4, 4, '=', 'drone']],
    ['They dropped 12 barrel bombs.', [12, 12, '=', 'barrel bomb']],
    ['The mill added 40 sacks.', [40, 40, '=', 'sack']],
    ['The index is at +0.4%.', [0.4, 0.4, 'up', 'percentage']],
    ['It cost $3 per gallon.', [3, 3, '=', 'dollar per gallon']],
    ['It fetched 3 shekels a kilo.', [3, 3, '=', 'shekel per kilogram']],
    ['The van runs on a 7-inch tyre.', [7, 7, '=', 'inch']],
    ['The hull is minus-5 degrees.', [-5, -5, '=', 'degree']],
    ['Yields rose tenfold.', [10, 10, 'up', 'count']],
  ])('%s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it('prints a change as one range, with the rate that is named once', () => {
    expect(lines('Fares went from $30 a day to $45.')).toEqual([[30, 45, '=', 'dollar per day']]);
    expect(lines('Stocks shrank to 1,100 sacks from 1,900 sacks.')).toEqual([[1100, 1900, '=', 'sack']]);
  });

  it('keeps what is no pair apart', () => {
    expect(lines('Stocks grew to 900 sacks, up from 700 sacks.')).toHaveLength(2);
    expect(lines('From 40 huts they took 3 goats to Orm.')).toHaveLength(2);
  });

  it('passes a bound on to a conversion, a direction to a restatement, an approximation to neither', () => {
    expect(lines('It flew over 90 kilometres (56 miles).').map((line) => (line as unknown[])[2])).toEqual(['>', '>']);
    expect(lines('It lost 40 points, or 2%.').map((line) => (line as unknown[])[2])).toEqual(['down', 'down']);
    expect(lines('It flew about 90 kilometres (56 miles).').map((line) => (line as unknown[])[2])).toEqual(['~', '=']);
  });

  it.each(['No goats died.', 'Both goats died.', 'Several goats died.', 'A few goats died.'])(
    'leaves out: %s',
    (text) => {
      expect(lines(text)).toEqual([]);
    },
  );
});
