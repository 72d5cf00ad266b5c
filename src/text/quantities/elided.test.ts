import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { quantityLines } from './quantity-lines.ts';
import { readQuantities } from './read-quantities.ts';

/** The amounts as [words, min, max, qualifier, unit, counts]. */
function read(text: string): unknown[] {
  return readQuantities(text, analyse(text, [{ start: 0, end: text.length }])).map(
    ({ text: words, min, max, qualifier, unit, counts }) => [words, min, max, qualifier, unit, counts],
  );
}

function units(text: string): unknown[] {
  const sentences = analyse(text, [{ start: 0, end: text.length }]);
  return quantityLines(text, sentences, readQuantities(text, sentences)).map(({ unit }) => unit);
}

describe('qualifiers behind the counted noun', () => {
  it.each([
    ['There were 40 families or so in the camp.', ['40', 40, 40, 'or so', 'families', true]],
    ['They found 12 bodies or more in the well.', ['12', 12, null, 'or more', null, true]],
    ['About 300 people at most were inside.', ['300', null, 300, 'at most', null, true]],
    ['Seven villages at least were burnt.', ['Seven', 7, null, 'at least', null, true]],
  ])('%s', (text, amount) => {
    expect(read(text)).toEqual([amount]);
  });

  it.each([
    ['They saw 40 trucks, at least 30 of which burnt.', 40],
    ['They saw 40 trucks at least 30 of which burnt.', 40],
    ['Some 40 guards, or so-called guards, left.', 40],
  ])('takes none from elsewhere: %s', (text, value) => {
    expect((read(text)[0] as unknown[]).slice(1, 3)).toEqual([value, value]);
  });
});

describe('factors', () => {
  it.each([
    ['The number of arrests doubled last week.', ['doubled', 2, 2, null, 'count', false]],
    ['Prices in Orm have halved.', ['halved', 0.5, 0.5, null, 'count', false]],
    ['The toll tripled to 36.', ['tripled', 3, 3, null, 'count', false]],
  ])('%s', (text, amount) => {
    expect(read(text)).toContainEqual(amount);
  });

  it.each(['The hall doubled as a clinic.', 'They doubled back to Orm.', 'It has a double roof.'])(
    'none in: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('what one figure leaves to another', () => {
  it.each([
    ['They lost 3 million on Monday and 5 on Tuesday.', [3e6, 5e6]],
    ['They sold 2.5 million in 2017 and 4 in 2018.', [2.5e6, 4e6]],
    ['The toll rose from 30 to 45.', [30, 45]],
    ['Sales rose from 3 to 5 million.', [3e6, 5e6]],
    ['The number of families fell from 1,200 to 800.', [1200, 800]],
  ])('%s', (text, values) => {
    expect(read(text).map((amount) => (amount as unknown[])[1])).toEqual(values);
  });

  it('leaves a place and a plain range alone', () => {
    const bounds = (text: string): unknown[] => read(text).map((amount) => (amount as unknown[]).slice(0, 3));
    expect(bounds('They counted 3 million in Orm and 5 in Tarn.')).toEqual([
      ['3 million', 3e6, 3e6],
      ['5', 5, 5],
    ]);
    expect(bounds('They sell at from 30 to 45.')).toEqual([['30 to 45', 30, 45]]);
  });

  it('gives the start of a move the unit of its end', () => {
    expect(read('Shares rose from 18 to 23.50 pesos.').map((amount) => (amount as unknown[])[4])).toEqual([
      'peso',
      'peso',
    ]);
  });

  it.each([
    ['The plan offers 435 huts, and 187 by tender.', ['hut', 'hut']],
    ['The best bid was 84.75 cents, the worst 74.07.', ['cent', 'cent']],
    ['The fund rose 8.15% to 3.65.', ['percentage', null]],
    ['It fetched $84 and sold 12.', ['dollar', null]],
  ])('prints the unit that is left out: %s', (text, told) => {
    expect(units(text)).toEqual(told);
  });
});

describe('what is taken back, and what only looks like an amount', () => {
  it.each([
    ['Police put the dead at 14, not 40.', [true, false]],
    ['Police said 14 men, and not 40, were held.', [true, false]],
  ])('%s', (text, counts) => {
    expect(read(text).map((amount) => (amount as unknown[])[5])).toEqual(counts);
  });

  it.each(['Call 020 7946 0321 now.', 'Call +44 20 7946 0321 now.', 'The lots are 0123 4567 89.'])(
    'no amount in: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it.each([
    ['Orm has three daughters, ages four, six and 13, at home.', [true, false, false, false]],
    ['Two men, one aged 20, and 3 women died.', [true, true, false, true]],
    ['They stood about 15 kilometres [10 miles] from Orm.', [false, false]],
    ['Stay with the 21 News for more.', []],
  ])('%s', (text, counts) => {
    expect(read(text).map((amount) => (amount as unknown[])[5])).toEqual(counts);
  });

  it('takes no house of worship for a home', () => {
    expect(read('They hit 4 houses of worship and 3 houses.').map((amount) => (amount as unknown[])[4])).toEqual([
      null,
      'houses',
    ]);
  });

  it('keeps rows of figures that are no telephone', () => {
    expect(read('The hauls were 12, 150 and 3000 sacks.')).toHaveLength(3);
  });
});
