import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, civil, dayNumber, formatDay, isoWeek, parseDay, unitAround, weekdayOf } from './calendar.ts';
import { hijriDay, inCalendar } from './calendars.ts';
import { easter, holidayIn, orthodoxEaster } from './holidays.ts';

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 });

describe('the Gregorian calendar', () => {
  it('agrees with Date and turns back into the same day', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const { year, month, day } = civil(number);
        const date = new Date(number * 86_400_000);
        expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it('puts every day into the unit around it', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('week', 'month', 'quarter', 'half', 'year', 'decade', 'century'),
        (number, unit) => {
          const { from, to } = unitAround(number, unit);
          expect(from <= number && number <= to).toBe(true);
          expect(unitAround(from, unit)).toEqual({ from, to });
          expect(unitAround(to + 1, unit).from).toBe(to + 1);
        },
      ),
    );
  });

  it('knows the ISO weeks around a new year', () => {
    expect(isoWeek(parseDay('2021-01-03'))).toEqual({ year: 2020, week: 53 });
    expect(isoWeek(parseDay('2024-12-30'))).toEqual({ year: 2025, week: 1 });
  });

  it('keeps the last day of a shorter month, and refuses years that a day cannot hold', () => {
    expect(formatDay(addMonths(parseDay('2020-03-31'), -1))).toBe('2020-02-29');
    expect(formatDay(dayNumber(0, 12, 31))).toBeNull();
  });
});

describe('feasts', () => {
  it.each([
    [1961, '1961-04-02', '1961-04-09'],
    [2000, '2000-04-23', '2000-04-30'],
    [2019, '2019-04-21', '2019-04-28'],
    [2025, '2025-04-20', '2025-04-20'],
  ])('Easter %i', (year, western, eastern) => {
    expect([formatDay(easter(year)), formatDay(orthodoxEaster(year))]).toEqual([western, eastern]);
  });

  it.each([
    ['thanksgiving', 2019, '2019-11-28', 1],
    ['memorial day', 2021, '2021-05-31', 1],
    ['election day', 2022, '2022-11-08', 1],
    ['ramadan', 2024, '2024-03-11', 30],
    ['eid al-adha', 2023, '2023-06-28', 4],
    ['purim', 2024, '2024-03-24', 1],
    ['hanukkah', 2022, '2022-12-19', 8],
    ['lunar new year', 2023, '2023-01-22', 1],
    ["tisha b'av", 2022, '2022-08-06', 1],
    ['dragon boat festival', 2023, '2023-06-22', 1],
  ] as const)('%s %i', (name, year, from, days) => {
    const found = holidayIn(name, year);
    expect(found && [formatDay(found.from), found.to - found.from + 1]).toEqual([from, days]);
  });
});

describe('feasts by the new moon', () => {
  /** As the government of India declared them. */
  it.each([
    ['diwali', ['2015-11-11', '2016-10-30', '2017-10-19', '2018-11-07', '2019-10-27', '2020-11-14', '2021-11-04']],
    ['diwali', ['2009-10-17', '2022-10-24', '2023-11-12', '2024-10-31', '2025-10-20']],
    ['holi', ['2018-03-02', '2019-03-21', '2020-03-10', '2021-03-29', '2022-03-18', '2023-03-08', '2024-03-25']],
  ] as const)('%s is right within a day', (name, days) => {
    for (const day of days) {
      const found = holidayIn(name, Number(day.slice(0, 4)));
      expect(Math.abs((found?.from ?? 0) - parseDay(day))).toBeLessThanOrEqual(1);
    }
  });
});

describe('the Hijri calendar', () => {
  it('turns back into the same Hijri day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1360, max: 1480 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 29 }),
        (year, month, day) => {
          const number = hijriDay(year, month, day);
          expect(number === null ? null : inCalendar('islamic-umalqura', number)).toEqual({
            year,
            month: String(month),
            day,
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('finds the second of two feasts in one Gregorian year', () => {
    const [first, second] = [hijriDay(1424, 11, 9), hijriDay(1425, 11, 9)];
    expect([formatDay(first ?? 0), formatDay(second ?? 0)]).toEqual(['2004-01-01', '2004-12-21']);
  });

  it('has no 30th in a month of 29 days', () => {
    expect(hijriDay(1441, 5, 30) === null).not.toBe(hijriDay(1441, 4, 30) === null);
  });
});
