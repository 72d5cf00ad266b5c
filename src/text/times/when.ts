import type { TimeMention } from '../../model/mention.ts';
import type { Published } from '../../model/report.ts';
import type { Day, When } from '../../model/when.ts';
import { formatDay, parseDay } from './calendar.ts';
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
 * `whenOf` with the words around the mention at `index` of `times` (in text order): "since Wednesday" is from that
 * Wednesday to the publication, "between Monday and Thursday" both and what lies between, "by Friday" and "until
 * Friday" have no first day, "before Friday" ends the day before. `words` are those of cue and mentions.
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
  const bound = cue && PERIODS[cue.word];
  if (!bound) return when;
  const bounds = bound(when, published);
  return { ...when, ...bounds, precision: 'period', words: text.slice(cue.start, mention.end) };
}

type Bounds = Pick<When, 'from' | 'to'>;

/** What a preposition makes of the days of its object. */
const PERIODS: Readonly<Record<string, (when: When, published: Published) => Bounds>> = {
  since: ({ from }, published) => ({ from, to: later(from, published.to) }),
  after: ({ from, to }, published) => ({
    from,
    to: to !== null && published.to !== null && to <= published.to ? published.to : null,
  }),
  from: ({ from, to }, published) => ({
    from,
    to: to !== null && published.to !== null && to <= published.to ? published.to : null,
  }),
  by: ({ to }) => ({ from: null, to }),
  until: ({ to }) => ({ from: null, to }),
  till: ({ to }) => ({ from: null, to }),
  through: ({ to }) => ({ from: null, to }),
  before: ({ from }) => ({ from: null, to: from === null ? null : formatDay(parseDay(from) - 1) }),
};

function later(a: Day | null, b: Day | null): Day | null {
  return a !== null && b !== null && b < a ? a : b;
}

const LAST_WORD = /([A-Za-z]+)[\s,]*$/;
const FILLERS: ReadonlySet<string> = wordSet('the of start beginning end late early mid about');
const LOOK_BACK = 40;

/** The nearest word before `start` that is no filler ("since the start of", "by the end of"). */
function cueBefore(text: string, start: number): { word: string; start: number } | null {
  const begin = Math.max(0, start - LOOK_BACK);
  let before = text.slice(begin, start);
  for (let match = LAST_WORD.exec(before); match; match = LAST_WORD.exec(before)) {
    const word = (match[1] ?? '').toLowerCase();
    if (!FILLERS.has(word)) return { word, start: begin + match.index };
    before = before.slice(0, match.index);
  }
  return null;
}

const JOINTS: Readonly<Record<string, ReadonlySet<string>>> = {
  between: new Set(['and']),
  from: new Set(['to', 'until', 'till', 'through']),
};
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
    if (JOINTS[cue]?.has(joint.trim().toLowerCase()) || DASH.test(joint)) return [a, b];
  }
  return null;
}

function spanning(text: string, [a, b]: readonly [TimeMention, TimeMention], published: Published): When | null {
  const first = whenOf(a, published);
  const last = whenOf(b, published);
  if (!first || !last) return first ?? last;
  const words = text.slice(a.start, b.end);
  return { from: first.from, to: later(first.from, last.to), precision: 'period', basis: first.basis, words };
}
