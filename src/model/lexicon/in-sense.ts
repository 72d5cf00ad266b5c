import type { Sense } from '../finding.ts';
import type { Quantity } from '../quantity.ts';
import type { Bounds } from './bounds.ts';
import { qualifierOf } from './qualifiers.ts';
import type { Interval } from './vague-words.ts';
import { vagueWord } from './vague-words.ts';

/**
 * The bounds of a quantity in one of the two readings. Strict: as the words state them. Usual: also what a reader
 * takes from the qualifier ("nearly 500": not under 450). Counts of things are whole, so their bounds are rounded to
 * the whole numbers inside.
 */
export function inSense({ min, max, qualifier, unit }: Quantity, sense: Sense): Bounds {
  if (sense === 'strict' || qualifier === null) return { min, max };
  const vague = vagueWord(qualifier);
  if (vague !== null) return scaled(vague.strict, vague.usual, { min, max });
  const entry = qualifierOf(qualifier);
  if (entry === null) return { min, max };
  const { low, high } = entry.usual;
  const whole = unit === null || unit !== 'ratio';
  const least = min ?? max;
  const most = max ?? min;
  return {
    min: low === null || least === null ? min : inward(least * low, whole && Number.isInteger(least), Math.ceil),
    max:
      high === null || most === null
        ? max
        : below(most, high, whole && Number.isInteger(most), entry.bound === 'about'),
  };
}

/** "over N" is less than half as much again: the end itself is out, where figures are whole. */
function below(most: number, high: number, whole: boolean, isInclusive: boolean): number {
  const end = most * high;
  if (!whole) return end;
  const floor = Math.floor(round(end));
  return isInclusive || floor < end ? floor : floor - 1;
}

function inward(value: number, whole: boolean, toWhole: (value: number) => number): number {
  return whole ? toWhole(round(value)) : value;
}

/** Takes off the noise of binary fractions (0.9 * 10 stays 9). */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** The usual bounds of a vague word, multiplied as its strict bounds were ("a few hundred"). */
function scaled(strict: Interval, usual: Interval, { min, max }: Bounds): Bounds {
  if (min === null) return { min, max };
  const factor = min / strict.min;
  return {
    min: usual.min === strict.min ? min : usual.min * factor,
    max: usual.max === strict.max ? max : usual.max * factor,
  };
}
