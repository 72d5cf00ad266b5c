import type { TimeMention } from '../../model/mention.ts';
import type { Published } from '../../model/report.ts';
import type { Day, When } from '../../model/when.ts';
import { formatDay, parseDay } from './calendar.ts';
import { UNIT_WORDS } from './words/unit-words.ts';
import { wordSet } from './words/word-set.ts';

/**
 * When what is tied to this mention happened or held. A period that is still running at the publication ("this
 * week", "in 2019" said in 2019) ends with the publication, unless it looks ahead. Null where the mention settles no
 * day: a bare duration, a set, a time whose report has no day.
 */
export function whenOf(mention: TimeMention, published: Published): When | null {
  const { from, to, precision, basis, text } = mention;
  if (mention.type === 'SET' || (from === null && to === null)) return null;
  const isRunning = from !== null && to !== null && published.to !== null && from <= published.to && published.to < to;
  const end = isRunning && mention.direction !== 'future' ? published.to : to;
  return { from, to: end, precision, basis, words: text };
}

/**
 * `whenOf` with the words around the mention at `index` of `times` (in text order): "since Wednesday" and "after
 * Wednesday" are from that Wednesday to the publication, "between Monday and Thursday" both and what lies between,
 * "by Friday" and "until Friday" have no first day, "before Friday" ends the day before, "before dawn" is that day. `words` are those of cue and
 * mentions.
 */
export function periodAt(
  text: string,
  times: readonly TimeMention[],
  index: number,
  published: Published,
): When | null {
  const mention = times[index];
  const when = mention && whenOf(mention, published);
  if (!mention || !when) return null;
  const joined = joinedTo(text, times, index);
  if (joined) return spanning(text, joined, published);
  const cue = cueBefore(text, mention.start);
  const bounds = cue && PERIODS.get(cue.word)?.(mention, published);
  if (!cue || !bounds || cutsWithinDay(cue.word, mention)) return when;
  return { ...when, ...bounds, precision: 'period', words: text.slice(cue.start, mention.end) };
}

/** Rules of an hour that names no day. */
const BARE_HOUR = new Set(['times/clock', 'times/part-of-day']);

/** What is cut off within a day leaves the day: "before dawn", "by noon", "after 10 p.m. on Monday". */
function cutsWithinDay(cue: string, { type, madeBy }: TimeMention): boolean {
  if (type !== 'TIME' || cue === 'since') return false;
  return cue === 'before' || cue === 'after' || BARE_HOUR.has(madeBy ?? '');
}

type Bounds = Pick<When, 'from' | 'to'>;
type Cut = Bounds & Pick<TimeMention, 'mod'>;

/** What a preposition makes of the days of its object. */
const PERIODS: ReadonlyMap<string, (object: Cut, published: Published) => Bounds> = new Map([
  ['since', ({ from }, { to }) => ({ from, to: notBefore(from, to) })],
  ['after', ({ from }, { to }) => ({ from, to: notBefore(from, to) })],
  ['by', ({ to }) => ({ from: null, to })],
  ['until', ({ to }) => ({ from: null, to })],
  ['till', ({ to }) => ({ from: null, to })],
  ['through', ({ to }) => ({ from: null, to })],
  [
    'before',
    ({ from, to, mod }) => ({
      from: null,
      to: mod === 'END' ? to : from === null ? null : formatDay(parseDay(from) - 1),
    }),
  ],
] satisfies [string, (object: Cut, published: Published) => Bounds][]);

/** The end of a period that begins at `from`: open where the end that is known lies before it. */
function notBefore(from: Day | null, end: Day | null): Day | null {
  return from !== null && end !== null && end < from ? null : end;
}

const FILLERS = wordSet('the of start beginning end late early mid about');
const LOOK_BACK = 40;

/**
 * The nearest word before `start` that is no filler ("since the start of", "by the end of"). None where a length of
 * time stands before it: "six years after 2008" is a day, not a period.
 */
function cueBefore(text: string, start: number): { word: string; start: number } | null {
  const limit = Math.max(0, start - LOOK_BACK);
  let cue = wordBefore(text, start, limit);
  while (cue !== null && FILLERS.has(cue.word)) cue = wordBefore(text, cue.start, limit);
  const measure = cue === null ? null : wordBefore(text, cue.start, limit);
  return measure !== null && Object.hasOwn(UNIT_WORDS, measure.word) ? null : cue;
}

/** The word that ends before `end`, over blanks and commas, in small letters; its letters are read back to `limit` at most. */
function wordBefore(text: string, end: number, limit: number): { word: string; start: number } | null {
  let last = end;
  while (last > limit && /[\s,]/.test(text[last - 1] ?? '')) last -= 1;
  let start = last;
  while (start > limit && /[A-Za-z]/.test(text[start - 1] ?? '')) start -= 1;
  return start < last ? { word: text.slice(start, last).toLowerCase(), start } : null;
}

const JOINTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['between', new Set(['and'])],
  ['from', new Set(['to', 'until', 'till', 'through'])],
]);
const DASH = /^\s*[-–—]\s*$/;

/** The two mentions of "from A to B" or "between A and B", where the one at `index` is either. */
function joinedTo(
  text: string,
  times: readonly TimeMention[],
  index: number,
): readonly [TimeMention, TimeMention] | null {
  for (const first of [index - 1, index]) {
    const [a, b] = [times[first], times[first + 1]];
    if (!a || !b || b.start <= a.end || b.start - a.end > LOOK_BACK) continue;
    const joint = text.slice(a.end, b.start);
    const cue = cueBefore(text, a.start)?.word ?? '';
    if (JOINTS.get(cue)?.has(joint.trim().toLowerCase()) || DASH.test(joint)) return [a, b];
  }
  return null;
}

function spanning(text: string, [a, b]: readonly [TimeMention, TimeMention], published: Published): When | null {
  const first = whenOf(a, published);
  const last = whenOf(b, published);
  if (!first || !last) return first ?? last;
  const words = text.slice(a.start, b.end);
  return { from: first.from, to: notBefore(first.from, last.to), precision: 'period', basis: first.basis, words };
}
