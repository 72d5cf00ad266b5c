import { describe, expect, it } from 'vitest';
import { readTimes } from './read-times.ts';
import { publishedOn, sentencesOf } from './sentences-for-tests.ts';

/** The times of a text as "words TYPE value from to", resolved against Thursday 18 March 2021. */
function timesIn(text: string): readonly string[] {
  return readTimes(text, sentencesOf(text), publishedOn('2021-03-18')).map(
    ({ text: words, type, value, from, to }) => `${words} ${type} ${value} ${from}..${to}`,
  );
}

const day = (value: string): string => `${value} ${value.slice(0, 10)}..${value.slice(0, 10)}`;

describe('a day told by another', () => {
  it.each([
    ['They fell the day after Christmas.', `the day after Christmas DATE ${day('2020-12-26')}`],
    ['They fell two days before 9 May 2019.', `two days before 9 May 2019 DATE ${day('2019-05-07')}`],
    ['They fell the Monday after Easter.', `the Monday after Easter DATE ${day('2020-04-13')}`],
    ['a week from Friday', `a week from Friday DATE ${day('2021-03-26')}`],
    ['They fell the week before Christmas.', 'the week before Christmas DATE 2020-W51 2020-12-14..2020-12-20'],
    ['They fell the week before last.', 'the week before last DATE 2021-W09 2021-03-01..2021-03-07'],
    ['They fell two Saturdays ago.', `two Saturdays ago DATE ${day('2021-03-06')}`],
    ['They fell the Tuesday before last.', `the Tuesday before last DATE ${day('2021-03-09')}`],
    ['on the night before last', 'night before last TIME 2021-03-16TNI 2021-03-16..2021-03-16'],
    ['They fell a day after Thursday.', `a day after Thursday DATE ${day('2021-03-12')}`],
    ['They will meet the day after Thursday.', `the day after Thursday DATE ${day('2021-03-19')}`],
    ['the year before 2015', 'the year before 2015 DATE 2014 2014-01-01..2014-12-31'],
    ['on the eve of 4 July 2018', `the eve of 4 July 2018 DATE ${day('2018-07-03')}`],
  ])('%s', (text, time) => expect(timesIn(text).map((line) => line.replace('the night', 'night'))).toEqual([time]));

  it.each([
    ['They left a day after the vote.'],
    ['He walked day after day.'],
    ['They stayed on, and after the week they left.'],
    ['on the eve of the vote'],
    ['six years after the 2008 floods'],
  ])('counts from no event: %s', (text) => {
    expect(timesIn(text).join()).not.toMatch(/shift|after the 2008|eve of|day after/);
  });

  it('leaves a length a length', () => {
    expect(timesIn('They stayed for two days after Christmas.').map((line) => line.split(' DATE')[0])).toEqual([
      'two days DURATION P2D null..null',
      'Christmas',
    ]);
    expect(timesIn('two days from Monday to Tuesday')[0]).toBe('two days DURATION P2D null..null');
  });
});

describe('a part told by its number', () => {
  it.each([
    ['They fell on the last Friday in May.', `the last Friday in May DATE ${day('2020-05-29')}`],
    ['They fell on the 2nd Monday of June 2019.', `the 2nd Monday of June 2019 DATE ${day('2019-06-10')}`],
    ['They fell in the second week of February.', 'the second week of February DATE 2021-W06 2021-02-08..2021-02-14'],
    ['the first weekend of 2019', 'the first weekend of 2019 DATE 2019-W01-WE 2019-01-05..2019-01-06'],
    ['the last day of February 2020', `the last day of February 2020 DATE ${day('2020-02-29')}`],
    ['the fifth Friday of February 2021', 'the fifth Friday of February 2021 DATE XXXX-XX-XX null..null'],
    ['the third day of Ramadan 2020', 'the third day of Ramadan 2020 DATE 2020-04-26 2020-04-25..2020-04-27'],
  ])('%s', (text, time) => expect(timesIn(text)).toEqual([time]));

  it.each(['the third day of the trial', 'the first man in May', 'the last weeks of May'])('is none in %s', (text) => {
    expect(timesIn(text).filter((line) => !line.startsWith('May') && !line.endsWith('null..null'))).toEqual([]);
  });
});

describe('weekdays that share a part of the day', () => {
  it('gives it to each', () => {
    expect(timesIn('They fell on Friday, Saturday and Sunday nights.')).toEqual([
      'Friday TIME 2021-03-12TNI 2021-03-12..2021-03-12',
      'Saturday TIME 2021-03-13TNI 2021-03-13..2021-03-13',
      'Sunday nights TIME 2021-03-14TNI 2021-03-14..2021-03-14',
    ]);
  });

  it('leaves a single plural a set', () => {
    expect(timesIn('They sing on Sunday nights.')).toEqual(['Sunday nights SET XXXX-WXX-7TNI null..null']);
  });

  it('takes the small hours for the start of a day', () => {
    expect(timesIn('They fell in the small hours of Sunday.')).toEqual([
      'the small hours of Sunday DATE 2021-03-14 2021-03-14..2021-03-14',
    ]);
  });
});

describe('feasts that hang on the moon', () => {
  it.each([
    ['They fell during Eid al-Fitr 2019.', 'Eid al-Fitr 2019 DATE 2019-06-04 2019-06-03..2019-06-07'],
    ['They fell during Eid.', 'Eid DATE 2020-07-31 2020-07-30..2020-08-03'],
    ['since Diwali 2019', 'Diwali 2019 DATE 2019-10-27 2019-10-26..2019-10-28'],
    ['on Ashura 2018', 'Ashura 2018 DATE 2018-09-20 2018-09-19..2018-09-21'],
    ['since the Islamic New Year', 'the Islamic New Year DATE 2020-08-20 2020-08-19..2020-08-21'],
    ['on Orthodox Christmas', `Orthodox Christmas DATE ${day('2021-01-07')}`],
  ])('%s', (text, time) => expect(timesIn(text)).toEqual([time]));

  it.each(['Eid Karam said so.', 'Tariq Ramadan said so.', 'the Tet Offensive'])('is no feast in %s', (text) => {
    expect(timesIn(text)).toEqual([]);
  });
});

describe('hours without a day', () => {
  it('are on the day told some sentences before', () => {
    const text = 'They fell on Tuesday.\nA wall gave way.\nA clerk saw it.\nIt was 4 p.m. then.';
    expect(timesIn(text)[1]).toBe('4 p.m. TIME 2021-03-16T16:00 2021-03-16..2021-03-16');
  });

  it.each(['1:47 A mother speaks', 'The score was 1/2/16', 'lot 9/1/16'])('none in %s', (text) => {
    expect(timesIn(text)).toEqual([]);
  });
});
