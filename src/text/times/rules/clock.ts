import type { Clock } from '../expression.ts';
import type { Lexeme } from '../lex.ts';
import { at, touches } from '../lex.ts';
import type { Reading, TimeRule } from '../rule.ts';
import { wordSet } from '../words/word-set.ts';
import { ZONES } from '../words/zone-words.ts';

/** "10 p.m.", "10:35 a.m. EDT", "02:24 GMT", "02: 24 GMT", "1400 GMT", "5 o'clock", "4 in the morning", "noon". */
export const clock: TimeRule = {
  name: 'clock',
  starts: ({ kind, lower, word }) =>
    kind === 'number' ||
    word.part === 'MI' ||
    lower === 'midnight' ||
    (word.cardinal !== undefined && word.cardinal <= 12),
  read(lexemes, index) {
    const { lower, word } = at(lexemes, index);
    if (word.part === 'MI' && lower !== 'lunchtime') return exact(lexemes, index, 12);
    if (lower === 'midnight') return exact(lexemes, index, 0);
    const digits = hourAndMinute(lexemes, index);
    if (!digits) return null;
    return (
      withHalf(lexemes, digits) ??
      withZone(lexemes, digits) ??
      withClockWord(lexemes, digits) ??
      bareColon(lexemes, index, digits)
    );
  },
};

function exact(lexemes: readonly Lexeme[], index: number, hour: number): Reading | null {
  const { text, lower } = at(lexemes, index);
  if (text !== lower && at(lexemes, index - 1).kind === 'word') return null;
  const zone = zoneAt(lexemes, index + 1);
  return {
    next: zone?.next ?? index + 1,
    expression: { kind: 'hour' },
    clock: { hour, minute: 0, zone: zone?.zone ?? null },
  };
}

interface Digits {
  readonly hour: number;
  readonly minute: number | null;
  readonly next: number;
}

/** "10", "10:35", "10.35", "1035", "02: 24" (a break inside, as damaged pages have). */
function hourAndMinute(lexemes: readonly Lexeme[], index: number): Digits | null {
  const { kind, number, text, word } = at(lexemes, index);
  if (word.cardinal !== undefined) return { hour: word.cardinal, minute: null, next: index + 1 };
  if (kind !== 'number' || (/^[$€£.,:/-]$/.test(at(lexemes, index - 1).lower) && touches(lexemes, index - 1)))
    return null;
  if (text.length === 4 && number < 2400 && number % 100 < 60)
    return { hour: Math.floor(number / 100), minute: number % 100, next: index + 1 };
  if (text.length > 2 || number > 24) return null;
  const sign = at(lexemes, index + 1).lower;
  const minutes = at(lexemes, index + 2);
  if ((sign === ':' || sign === '.') && touches(lexemes, index) && minutes.text.length === 2 && minutes.number < 60) {
    if (sign === ':' || touches(lexemes, index + 1)) {
      const seconds =
        at(lexemes, index + 3).lower === ':' && at(lexemes, index + 4).text.length === 2 && touches(lexemes, index + 2);
      return { hour: number, minute: minutes.number, next: index + (seconds ? 5 : 3) };
    }
  }
  return { hour: number, minute: null, next: index + 1 };
}

/** am and pm in all their spellings, with the zone that may follow. */
function withHalf(lexemes: readonly Lexeme[], { hour, minute, next }: Digits): Reading | null {
  const half = halfOfDay(lexemes, next) ?? inTheMorning(lexemes, next);
  if (!half || hour > 12) return null;
  const zone = zoneAt(lexemes, half.next);
  const full = (hour % 12) + (half.isAfternoon ? 12 : 0);
  return {
    next: zone?.next ?? half.next,
    expression: { kind: 'hour' },
    clock: { hour: full, minute, zone: zone?.zone ?? null },
  };
}

function halfOfDay(lexemes: readonly Lexeme[], index: number): { isAfternoon: boolean; next: number } | null {
  const { lower } = at(lexemes, index);
  if (lower === 'am' || lower === 'pm') return { isAfternoon: lower === 'pm', next: index + 1 };
  if (lower !== 'a' && lower !== 'p') return null;
  if (at(lexemes, index + 1).lower !== '.' || at(lexemes, index + 2).lower !== 'm') return null;
  const isDotted = at(lexemes, index + 3).lower === '.' && touches(lexemes, index + 2);
  return { isAfternoon: lower === 'p', next: index + (isDotted ? 4 : 3) };
}

/** "4 in the morning", "8 at night". */
function inTheMorning(lexemes: readonly Lexeme[], index: number): { isAfternoon: boolean; next: number } | null {
  const isAt = at(lexemes, index).lower === 'at' && at(lexemes, index + 1).lower === 'night';
  if (isAt) return { isAfternoon: true, next: index + 2 };
  if (at(lexemes, index).lower !== 'in' || at(lexemes, index + 1).lower !== 'the') return null;
  const { part } = at(lexemes, index + 2).word;
  return part === undefined || part === 'NI' ? null : { isAfternoon: part !== 'MO', next: index + 3 };
}

/** "1400 GMT", "02:24 UTC", "6:30 local time". A bare hour or four digits need the zone. */
function withZone(lexemes: readonly Lexeme[], { hour, minute, next }: Digits): Reading | null {
  const zone = zoneAt(lexemes, next);
  if (!zone || minute === null || hour > 24) return null;
  return { next: zone.next, expression: { kind: 'hour' }, clock: { hour, minute, zone: zone.zone } };
}

function withClockWord(lexemes: readonly Lexeme[], { hour, minute, next }: Digits): Reading | null {
  const isClock =
    at(lexemes, next).lower === 'o' &&
    /^['’]$/.test(at(lexemes, next + 1).lower) &&
    at(lexemes, next + 2).lower === 'clock';
  if (isClock && hour <= 12) {
    const half = inTheMorning(lexemes, next + 3);
    const full = half ? (hour % 12) + (half.isAfternoon ? 12 : 0) : hour;
    return { next: half?.next ?? next + 3, expression: { kind: 'hour' }, clock: { hour: full, minute, zone: null } };
  }
  const isHours =
    ['hours', 'hrs'].includes(at(lexemes, next).lower) && minute !== null && /^\d{4}$/.test(at(lexemes, next - 1).text);
  return isHours ? { next: next + 1, expression: { kind: 'hour' }, clock: { hour, minute, zone: null } } : null;
}

const CLOCK_CUES: ReadonlySet<string> = wordSet('at around about by until since before after from to and , ( -');

/** "at 14:35": two digits behind a colon are a clock where a cue stands before; elsewhere they may be a score. */
function bareColon(lexemes: readonly Lexeme[], index: number, { hour, minute, next }: Digits): Reading | null {
  if (minute === null || hour > 23 || at(lexemes, index + 1).lower !== ':') return null;
  const before = at(lexemes, index - 1);
  // "1:47 Title" opens a line of videos with its length, "14:35" one of a live page.
  if (before.kind === 'none' && at(lexemes, index).text.length < 2) return null;
  if (
    !CLOCK_CUES.has(before.lower) &&
    before.word.weekday === undefined &&
    before.kind !== 'none' &&
    before.kind !== 'number'
  )
    return null;
  return { next, expression: { kind: 'hour' }, clock: { hour, minute, zone: null } };
}

function zoneAt(lexemes: readonly Lexeme[], index: number): { zone: Clock['zone']; next: number } | null {
  const { text, lower } = at(lexemes, index);
  if (lower === 'local' && at(lexemes, index + 1).lower === 'time') return { zone: null, next: index + 2 };
  const from = lower === '(' ? index + 1 : index;
  const zone = ZONES.get(from === index ? text : at(lexemes, from).text);
  if (zone === undefined) return null;
  const end = from > index && at(lexemes, from + 1).lower === ')' ? from + 2 : from + 1;
  return from > index && end === from + 1 ? null : { zone, next: end };
}
