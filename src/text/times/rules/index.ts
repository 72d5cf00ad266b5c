import type { TimeRule } from '../rule.ts';
import { ago } from './ago.ts';
import { century } from './century.ts';
import { clock } from './clock.ts';
import { dayWord } from './day-word.ts';
import { decade } from './decade.ts';
import { definite } from './definite.ts';
import { duration } from './duration.ts';
import { hijriDate } from './hijri-date.ts';
import { holiday } from './holiday.ts';
import { monthDate } from './month-date.ts';
import { nth } from './nth.ts';
import { numericDate } from './numeric-date.ts';
import { partOfDay } from './part-of-day.ts';
import { partOfYear } from './part-of-year.ts';
import { period } from './period.ts';
import { reference } from './reference.ts';
import { set } from './set.ts';
import { shift } from './shift.ts';
import { unitSide } from './unit-side.ts';
import { weekOf } from './week-of.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';

/** All rules. The longest reading at a place wins; of equal ones, that of the earlier rule: the more particular first. */
export const RULES: readonly TimeRule[] = [
  shift,
  nth,
  holiday,
  hijriDate,
  numericDate,
  weekOf,
  monthDate,
  partOfYear,
  period,
  weekday,
  dayWord,
  ago,
  unitSide,
  set,
  partOfDay,
  clock,
  decade,
  century,
  year,
  duration,
  definite,
  reference,
];
