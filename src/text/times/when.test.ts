import { describe, expect, it } from 'vitest';
import type { Day } from '../../model/when.ts';
import { readTimes } from './read-times.ts';
import { publishedOn, sentencesOf } from './sentences-for-tests.ts';
import { periodAt, whenOf } from './when.ts';

function periodsIn(text: string, day: Day | null = '2021-03-18') {
  const times = readTimes(text, sentencesOf(text), publishedOn(day));
  return times.map((_, index) => {
    const when = periodAt(text, times, index, publishedOn(day));
    return when && [when.from, when.to, when.words];
  });
}

describe('periods', () => {
  it.each([
    ['Some 70 families fled since Wednesday', '2021-03-17', '2021-03-18', 'since Wednesday'],
    ['Thousands fled over the past month', '2021-02-18', '2021-03-18', 'over the past month'],
    ['Thousands fled in recent weeks', '2021-02-18', '2021-03-18', 'recent weeks'],
    ['They fled this week', '2021-03-15', '2021-03-18', 'this week'],
    ['They fled last month', '2021-02-01', '2021-02-28', 'last month'],
    ['They fled in 2021', '2021-01-01', '2021-03-18', '2021'],
    ['The council will meet in 2021', '2021-01-01', '2021-12-31', '2021'],
    ['They fled before Friday', null, '2021-03-11', 'before Friday'],
    ['All will meet by the end of this year', null, '2021-12-31', 'by the end of this year'],
    ['More may flee before the end of this year', null, '2021-12-31', 'before the end of this year'],
    ['They fled after 10 p.m. Monday', '2021-03-15', '2021-03-15', '10 p.m. Monday'],
    ['They fled over the past 24 hours', '2021-03-17', '2021-03-18', 'over the past 24 hours'],
    ['They fled by noon', '2021-03-18', '2021-03-18', 'noon'],
    ['All will meet by 6 a.m. Saturday', null, '2021-03-20', 'by 6 a.m. Saturday'],
    ['They fled before dawn', '2021-03-18', '2021-03-18', 'dawn'],
    ['They fled since the start of March', '2021-03-01', '2021-03-18', 'since the start of March'],
    ['It was six years after 2008', '2014-01-01', '2014-12-31', 'six years after 2008'],
    ['They fled recently', '2021-02-18', '2021-03-18', 'recently'],
  ])('%s', (text, from, to, words) => {
    const period = periodsIn(text).at(-1);
    expect(period).toEqual([from, to, words]);
  });

  it.each(['They fled between Monday and Wednesday', 'They fled from Monday to Wednesday'])('%s', (text) => {
    const both = ['2021-03-15', '2021-03-17', 'Monday'];
    for (const period of periodsIn(text)) expect(period?.slice(0, 2)).toEqual(both.slice(0, 2));
  });

  it('gives nothing for a bare length, a set, or a report without a day', () => {
    expect(periodsIn('for three days')).toEqual([null]);
    expect(periodsIn('every Monday')).toEqual([null]);
    expect(periodsIn('the recent violence')).toEqual([null]);
    expect(periodsIn('They fled since Wednesday', null)).toEqual([null]);
  });

  it('keeps the bounds that stand on their own without a publication', () => {
    const text = 'They fled on 4 June 2015';
    const [time] = readTimes(text, sentencesOf(text), publishedOn(null));
    expect(time && whenOf(time, publishedOn(null))).toMatchObject({
      from: '2015-06-04',
      to: '2015-06-04',
      basis: 'stated',
    });
  });
});
