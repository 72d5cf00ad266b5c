import type { Unit, Word } from './word.ts';

const UNITS: readonly (readonly [string, Unit])[] = [
  ['second', 'second'],
  ['sec', 'second'],
  ['minute', 'minute'],
  ['min', 'minute'],
  ['hour', 'hour'],
  ['hr', 'hour'],
  ['day', 'day'],
  ['weekend', 'weekend'],
  ['week', 'week'],
  ['fortnight', 'fortnight'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['half', 'half'],
  ['year', 'year'],
  ['yr', 'year'],
  ['decade', 'decade'],
];

/** Units in singular and plural, and the words for how often ("daily") with their TIMEX3 values. */
export const UNIT_WORDS: Readonly<Record<string, Word>> = {
  ...Object.fromEntries(UNITS.map(([word, unit]) => [word, { unit } satisfies Word])),
  ...Object.fromEntries(UNITS.map(([word, unit]) => [`${word}s`, { unit, plural: true } satisfies Word])),
  second: { unit: 'second', ordinal: 2 },
  halves: { unit: 'half', plural: true },
  century: { unit: 'century' },
  centuries: { unit: 'century', plural: true },
  daily: { often: 'P1D' },
  nightly: { often: 'XXXX-XX-XXTNI' },
  hourly: { often: 'PT1H' },
  weekly: { often: 'P1W' },
  biweekly: { often: 'P2W' },
  fortnightly: { often: 'P2W' },
  monthly: { often: 'P1M' },
  bimonthly: { often: 'P2M' },
  yearly: { often: 'P1Y' },
  annually: { often: 'P1Y' },
  every: { every: true },
  each: { every: true },
};

/** TIMEX3 designators: what stands after the number, behind a T where the unit is below a day. */
export const DESIGNATORS: Readonly<Record<Unit, readonly [sign: string, factor: number, isClock: boolean]>> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1, false],
  night: ['NI', 1, false],
  weekend: ['WE', 1, false],
  week: ['W', 1, false],
  fortnight: ['W', 2, false],
  month: ['M', 1, false],
  quarter: ['Q', 1, false],
  half: ['M', 6, false],
  year: ['Y', 1, false],
  decade: ['Y', 10, false],
  century: ['Y', 100, false],
};
