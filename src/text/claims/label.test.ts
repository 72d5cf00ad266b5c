import { describe, expect, it } from 'vitest';
import { NO_PACK } from '../../model/pack/pack.ts';
import { extract } from '../extract.ts';
import { reportOf } from '../report-for-tests.ts';

/** The figures as "quantity unit population". */
function counted(text: string): readonly string[] {
  return extract(reportOf(text, '2031-05-14'), NO_PACK).claims.map(
    ({ quantity, population }) => `${quantity.text} ${quantity.unit ?? '-'} ${population?.text ?? '-'}`,
  );
}

describe('a figure beside its label', () => {
  it.each([
    ['IDPs total 4 370', ['4 370 - IDPs']],
    ['Evacuees: 4,300', ['4,300 - Evacuees']],
    ['People displaced so far: 412.', ['412 - People']],
    ['Families affected: 98', ['98 families Families']],
    ['4,300 to 5,000 \ufffd The number of people that fled Orm.', ['4,300 to 5,000 - people']],
    ['4,300 to 5,000 – The number of people that fled the town of Orm.', ['4,300 to 5,000 - people']],
  ])('%s', (text, told) => {
    expect(counted(text)).toEqual(told);
  });

  it.each(['Lot number 30', 'Page total: 412', '412 – the number of the lot.'])('no people in %s', (text) => {
    expect(counted(text).join()).not.toMatch(/- [A-Z]?[a-z]+$/);
  });
});

describe('a noun behind a modifier of several words', () => {
  it.each([
    ['The storm tore down over 4,500 reed-and-clay homes.', ['over 4,500 houses reed-and-clay homes']],
    ['Hail destroyed 12 mud-brick sheds in Tarn.', ['12 - mud-brick sheds']],
    ['The blast killed 14 passers-by in Tarn.', ['14 - passers']],
    ['At least 12 ex-soldiers were killed.', ['At least 12 - ex-soldiers']],
  ])('%s', (text, told) => {
    expect(counted(text)).toEqual(told);
  });
});

describe('nouns of other languages', () => {
  it.each([
    ['In the camp of Tarn 450 familias and 1.200 personas wait.', ['450 families familias', '1.200 - personas']],
    ['A list from Orm gives 51 fam\ufffdlias.', ['51 families fam']],
    ['A list from Orm gives 96 ménages.', ['96 households ménages']],
  ])('%s', (text, told) => {
    expect(counted(text)).toEqual(told);
  });

  it('leaves a word that only begins like one', () => {
    expect(counted('The hall holds 90 casabas.')).toEqual(['90 - casabas']);
  });
});
