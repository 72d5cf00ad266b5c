import type { TimeMention } from '../../model/mention.ts';
import type { Published } from '../../model/report.ts';
import type { Quote } from '../../model/span.ts';
import type { Basis, Precision } from '../../model/when.ts';
import { formatDay, pad } from './calendar.ts';
import type { Expression, Found } from './expression.ts';
import type { Direction, Settled } from './resolve/context.ts';

interface Circumstances {
  readonly direction: Direction;
  readonly published: Published;
}

/** The mention of a found time, from what it means against the first and the last possible publication day. */
export function mentionOf(
  quote: Quote,
  found: Found,
  [early, late]: readonly [Settled, Settled],
  { direction, published }: Circumstances,
): TimeMention {
  const { expression } = found;
  const isOpen = early.value !== late.value;
  const from = early.days && formatDay(early.days.from - (early.slack ?? 0));
  const to = late.days && formatDay(late.days.to + (late.slack ?? 0));
  const reason = isOpen ? 'the report is dated only within bounds' : early.reason;
  const side = directionOf(expression, direction, { from, to }, published);
  const mention: Mutable<TimeMention> = {
    text: quote.text,
    start: quote.start,
    end: quote.end,
    type: typeOf(found),
    value: withHour(isOpen ? common(early.value, late.value) : early.value, found),
    from,
    to,
    precision: precisionOf(found, early.precision),
    basis: basisOf(early.basis, published),
    madeBy: `times/${found.rule}`,
  };
  if (side) mention.direction = side;
  if (found.mod) mention.mod = found.mod;
  if (reason !== undefined) mention.reason = reason;
  return mention;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function typeOf({ expression, clock, part }: Found): TimeMention['type'] {
  if (expression.kind === 'duration') return 'DURATION';
  if (expression.kind === 'set') return 'SET';
  return clock || part ? 'TIME' : 'DATE';
}

/** The date with its part of day or clock behind, as TIMEX3 writes both. */
function withHour(value: string, { part, clock, expression }: Found): string {
  if (expression.kind === 'duration' || expression.kind === 'set') return value;
  if (!clock) return part ? `${value}T${part === 'MI' ? '12:00' : part}` : value;
  return `${value}T${pad(clock.hour)}:${pad(clock.minute ?? 0)}`;
}

function precisionOf({ part, clock }: Found, precision: Precision): Precision {
  if (clock) return clock.minute === null ? 'hour' : 'minute';
  return part ? 'part-of-day' : precision;
}

function basisOf(basis: Settled['basis'], { basis: publishedBy }: Published): Basis {
  return basis === 'publication' && publishedBy === 'inferred' ? 'report' : basis;
}

/** What two values share, X elsewhere: "2019-02-17" and "2019-02-24" give "2019-02-XX". */
function common(a: string, b: string): string {
  if (a.length !== b.length) return a;
  return [...a].map((character, index) => (character === b[index] || !/\d/.test(character) ? character : 'X')).join('');
}

/** Settled days tell the side; else the words do ("last", "ago"), else the tense. */
function directionOf(
  expression: Expression,
  tense: Direction,
  { from, to }: { from: string | null; to: string | null },
  published: Published,
): TimeMention['direction'] {
  if (from !== null && to !== null && published.from !== null && published.to !== null) {
    if (to < published.from) return 'past';
    if (from > published.to || (from !== to && tense === 'future')) return 'future';
    return sideOf(expression) ?? 'present';
  }
  const isTied = expression.kind !== 'duration' && expression.kind !== 'set' && expression.kind !== 'reference';
  return sideOf(expression) ?? (isTied ? (tense ?? undefined) : undefined);
}

function sideOf(expression: Expression): TimeMention['direction'] {
  if (expression.kind === 'unit') return SIDES[Math.sign(expression.offset)];
  if (!('side' in expression) || expression.side === undefined) return undefined;
  return expression.kind === 'duration' || expression.side !== 0 ? SIDES[expression.side] : undefined;
}

const SIDES: Readonly<Record<number, 'past' | 'present' | 'future'>> = { [-1]: 'past', 0: 'present', 1: 'future' };
