import { describe, expect, it } from 'vitest';
import { readTimes } from './read-times.ts';
import { publishedOn, sentencesOf } from './sentences-for-tests.ts';

/** The times of a text as "words TYPE value", resolved against Thursday 18 March 2021. */
function timesIn(text: string, day: string | null = '2021-03-18'): readonly string[] {
  return readTimes(text, sentencesOf(text), publishedOn(day)).map(
    ({ text: words, type, value }) => `${words} ${type} ${value}`,
  );
}

describe('dates', () => {
  it.each([
    ['Floods on Oct. 23, 1999 cut the road', 'Oct. 23, 1999 DATE 1999-10-23'],
    ['a letter of the 3rd of June 2004', 'the 3rd of June 2004 DATE 2004-06-03'],
    ['since 17 February', '17 February DATE 2021-02-17'],
    ['Rain of 29 to 30 June 2015', '29 to 30 June 2015 DATE 2015-06-29'],
    ['in October 1998 the mill', 'October 1998 DATE 1998-10'],
    ['Updated 2019-02-17 17:34 by staff', '2019-02-17 17:34 TIME 2019-02-17T17:34'],
    ['posted 17.02.2019 here', '17.02.2019 DATE 2019-02-17'],
    ['posted 2/17/2019 here', '2/17/2019 DATE 2019-02-17'],
    ['posted 9/19/16 here', '9/19/16 DATE 2016-09-19'],
    ['posted 25/12/98 here', '25/12/98 DATE 1998-12-25'],
    ['They fled last November', 'last November DATE 2020-11'],
    ['rates fell in July last year', 'July last year DATE 2020-07'],
    ['in January nineteen ninety-seven', 'January nineteen ninety-seven DATE 1997-01'],
    ['Tuesday, 14 March 2017, 02: 24 GMT', 'Tuesday, 14 March 2017, 02: 24 GMT TIME 2017-03-14T02:24'],
    ['the week of March 8 was calm', 'the week of March 8 DATE 2021-W10'],
  ])('%s', (text, time) => expect(timesIn(text)).toEqual([time]));

  it('gives each day of a list its month', () => {
    expect(timesIn('The council sat on April 24 and 25.', '2021-05-01')).toEqual([
      'April 24 DATE 2021-04-24',
      '25 DATE 2021-04-25',
    ]);
  });

  it('lets a weekday pick the year in which it falls on the date', () => {
    expect(timesIn('The bridge fell Wednesday, June 12.')).toEqual(['Wednesday, June 12 DATE 2019-06-12']);
  });

  it('says why a day that does not exist has no bounds', () => {
    const text = 'on February 30, 2019';
    const [time] = readTimes(text, sentencesOf(text), publishedOn());
    expect(time).toMatchObject({ from: null, to: null, reason: 'there is no such day in that year' });
  });
});

describe('weekdays', () => {
  it.each([
    ['The dam fell Thursday', '2021-03-18'],
    ['The dam fell on Friday', '2021-03-12'],
    ['The council will meet Friday', '2021-03-19'],
    ['The session begins Monday', '2021-03-22'],
    ['On Monday the council will meet', '2021-03-22'],
    ['They fled last Thursday', '2021-03-11'],
    ['next Thursday', '2021-03-25'],
    ['She said the order issued Tuesday', '2021-03-16'],
    ['as early as Saturday', '2021-03-20'],
    ['They could meet on Tuesday', '2021-03-23'],
    ['She could not be found Tuesday', '2021-03-16'],
    ['It would be closed until Tuesday', '2021-03-23'],
    ['The navy is to leave on Tuesday', '2021-03-23'],
    ['The navy was glad to leave on Tuesday', '2021-03-16'],
    ['Mondays blast was the worst', '2021-03-15'],
    ['The court will hear of Tuesday’s order', '2021-03-16'],
    ['Friday last week', '2021-03-12'],
  ])('%s', (text, day) => {
    const [time] = readTimes(text, sentencesOf(text), publishedOn());
    expect(time).toMatchObject({ value: day, from: day, to: day, basis: 'publication' });
  });

  it('ties any Saturday to no day', () => {
    const text = 'in the middle of the day on a Saturday.';
    const [time] = readTimes(text, sentencesOf(text), publishedOn());
    expect(time).toMatchObject({ value: 'XXXX-WXX-6', from: null, reason: 'the words tie it to no day' });
  });

  it('keeps weekday, part of day and side where the publication is not known', () => {
    const text = 'They fled late Saturday\nHe said so on Sunday evening\nThe board will meet Monday';
    expect(readTimes(text, sentencesOf(text), publishedOn(null))).toMatchObject([
      { text: 'late Saturday', value: 'XXXX-WXX-6', mod: 'END', direction: 'past', from: null },
      { text: 'Sunday evening', value: 'XXXX-WXX-7TEV', direction: 'past', to: null },
      { text: 'Monday', value: 'XXXX-WXX-1', direction: 'future', reason: "the report's own day is not known" },
    ]);
  });

  it('gives bounds where the publication is known only within bounds', () => {
    const text = 'They fled on Wednesday';
    const [time] = readTimes(text, sentencesOf(text), publishedOn('2021-03-18', '2021-03-26'));
    expect(time).toMatchObject({ from: '2021-03-17', to: '2021-03-24', value: '2021-03-XX' });
    expect(time?.reason).toBe('the report is dated only within bounds');
  });
});

describe('counted from another time', () => {
  it.each([
    ['He spoke yesterday evening', ['yesterday evening TIME 2021-03-17TEV']],
    ['It rained three days ago', ['three days ago DATE 2021-03-15']],
    ['It fell on 2 March. The next day it rose.', ['2 March DATE 2021-03-02', 'The next day DATE 2021-03-03']],
    ['It fell on 2 March; two days later it rose', ['2 March DATE 2021-03-02', 'two days later DATE 2021-03-04']],
    [
      'in the third quarter, against a loss a year earlier',
      ['the third quarter DATE 2020-Q3', 'a year earlier DATE 2019-Q3'],
    ],
    ['earlier this month', ['earlier this month DATE 2021-03']],
    ['last week and the week of 1 March', ['last week DATE 2021-W10', 'the week of 1 March DATE 2021-W09']],
    [
      'It fell on 4-5 August 2020 and the next morning too',
      ['4-5 August 2020 DATE 2020-08-04', 'the next morning TIME 2020-08-06TMO'],
    ],
    ['They fled the next day', ['the next day DATE XXXX-XX-XX']],
    ['This past Friday it rained', ['This past Friday DATE 2021-03-12']],
    ['the previous day', ['the previous day DATE 2021-03-17']],
    ['They fled at the weekend', ['the weekend DATE 2021-W10-WE']],
    ['They will meet this weekend', ['this weekend DATE 2021-W11-WE']],
    ['5000 years ago', ['5000 years ago DATE XXXX']],
  ])('%s', (text, times) => expect(timesIn(text)).toEqual(times));
});

describe('lengths and sets', () => {
  it.each([
    ['for three days', 'three days DURATION P3D'],
    ['a 16-hour search', '16-hour DURATION PT16H'],
    ['within 2 1/2 years', 'within 2 1/2 years DURATION P2Y6M'],
    ['after weeks of rain', 'weeks DURATION PXW'],
    ['for at least two and a half hours', 'at least two and a half hours DURATION PT2H30M'],
    ['over the past month', 'over the past month DURATION P1M'],
    ['in recent weeks', 'recent weeks DURATION PXW'],
    ['every other day', 'every other day SET P2D'],
    ['twice a day', 'a day SET P1D'],
    ['an hour and a half of rain', 'an hour and a half DURATION PT1H30M'],
    ['each Thursday', 'each Thursday SET XXXX-WXX-4'],
    ['open on Tuesdays', 'Tuesdays SET XXXX-WXX-2'],
    ['half an hour later the roof fell', 'half an hour later DURATION PT30M'],
    ['on Tuesday nights', 'Tuesday nights SET XXXX-WXX-2TNI'],
    ['paid weekly', 'weekly SET P1W'],
  ])('%s', (text, time) => expect(timesIn(text)).toEqual([time]));
});

describe('years, parts of years and clocks', () => {
  it.each([
    ['since 2011 alone', '2011 DATE 2011'],
    ['the late 1970s', 'the late 1970s DATE 197'],
    ["in the '80s", "the '80s DATE 198"],
    ['in the 19th century', 'the 19th century DATE 18'],
    ['Q3 2012', 'Q3 2012 DATE 2012-Q3'],
    ['the first half of 2015', 'the first half of 2015 DATE 2015-H1'],
    ['They fled last fall', 'last fall DATE 2020-FA'],
    ['in the summer of 1998', 'the summer of 1998 DATE 1998-SU'],
    ['at 10:35 a.m. EDT', '10:35 a.m. EDT TIME 2021-03-18T10:35'],
    ['about 1400 GMT', 'about 1400 GMT TIME 2021-03-18T14:00'],
    ['10 p.m. Wednesday', '10 p.m. Wednesday TIME 2021-03-17T22:00'],
    ['shortly before noon', 'noon TIME 2021-03-18T12:00'],
    ['shortly after midnight', 'midnight TIME 2021-03-18T00:00'],
    ['the years 2011-13', '2011-13 DATE 2011'],
  ])('%s', (text, time) => expect(timesIn(text)).toEqual([time]));
});

describe('feasts and Hijri days', () => {
  it.each([
    ['They fled before Easter 2019', 'Easter 2019 DATE 2019-04-21'],
    ['on Good Friday 1998', 'Good Friday 1998 DATE 1998-04-10'],
    ['last Thanksgiving', 'last Thanksgiving DATE 2020-11-26'],
    ['Eid al-Fitr 2019', 'Eid al-Fitr 2019 DATE 2019-06-04'],
    ['since Eid al-Fitr', 'Eid al-Fitr DATE 2020-05-24'],
    ['Yom Kippur 2023', 'Yom Kippur 2023 DATE 2023-09-25'],
    ['Nowruz 2020', 'Nowruz 2020 DATE 2020-03-20'],
    ['dated 10 Muharram 1441 AH', '10 Muharram 1441 AH DATE 2019-09-09'],
  ])('%s', (text, time) => expect(timesIn(text)).toEqual([time]));
});

describe('what is no time', () => {
  it.each([
    'She may march on the capital if they sat down',
    '400 to 600 men and 2000 people were inside',
    'a man, 25 years old, and an 18-year-old boy',
    'Resolution 1998 and Flight 1549',
    'They won 2-1 and lost 10:12',
    'The Sun and the Sunday Times wrote of it',
    'a second attack, the second of its kind',
    'the fall of the town and a spring of water',
    'It cost $1999 or 1,990 euros',
    'April Marsh met Jan Orlov and May Okoro',
    'every now and then',
    'a once-in-a-century flood',
    'The minutes of the meeting',
    'the 2000 block of Elm Street',
    'at 1910 South Pine Avenue',
    'good morning and good night',
    'two quarters of the city',
    'constructor toString __proto__ hasOwnProperty',
  ])('%s', (text) => expect(timesIn(text)).toEqual([]));
});

describe('quarters of a town', () => {
  it('are no times', () => {
    expect(timesIn('Gunmen shut the roads out of the last quarter that they hold.')).toEqual([]);
    expect(timesIn('Two shells fell on the quarter.')).toEqual([]);
  });

  it('are quarters of the year in business news and where a year or an ordinal says so', () => {
    expect(timesIn('Sales of cement fell in the last quarter.')).toHaveLength(1);
    expect(timesIn('They lost the third quarter of 2019.')).toHaveLength(1);
  });
});
