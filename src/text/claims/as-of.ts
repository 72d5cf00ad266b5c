import type { Measure } from '../../model/claim.ts';
import type { TimeMention } from '../../model/mention.ts';
import type { Report } from '../../model/report.ts';
import { publishedDay } from '../../model/report.ts';
import type { When } from '../../model/when.ts';
import { periodAt } from '../times/when.ts';
import type { Figure } from './counted.ts';
import type { Verdict } from './measure/decide.ts';
import { isSpeechVerb } from './speech.ts';
import type { Tense } from './tense.ts';
import { tenseOf } from './tense.ts';
import type { Tree } from './tree.ts';
import { ancestors, childrenOf, headsClause, lemmaOf, relOf, tokensOf, topOf, uposOf, wordOf } from './tree.ts';

/** A time of the report that settles days, with its place in its sentence. */
interface Settled {
  readonly when: When;
  readonly sentence: number;
  readonly block: number;
  readonly start: number;
  readonly top: number;
  readonly isSpeech: boolean;
  /** Inside a clause or name that says more about a noun: it dates that noun, not the sentence. */
  readonly aside: number;
}

/** The times of a report, ready to be asked for those that govern a figure. */
export interface Clock {
  readonly report: Report;
  readonly bySentence: ReadonlyMap<number, readonly Settled[]>;
  readonly all: readonly Settled[];
  readonly main: Settled | null;
}

export function clockOf(report: Report, times: readonly TimeMention[], place: (start: number) => Placed | null): Clock {
  const all: Settled[] = [];
  for (const [index, mention] of times.entries()) {
    const when = periodAt(report.text, times, index, report.published);
    const placed = when && place(mention.start);
    if (!placed || isNow(mention) || isClockTime(mention)) continue;
    const { tree, sentence, block } = placed;
    const { first, last } = tokensOf(tree, mention);
    if (isLine(tree, first, last)) continue;
    const top = topOf(tree, first, last);
    all.push({
      when: startsPeriod(tree, top) ? untilNow(when, report) : when,
      sentence,
      block,
      start: mention.start,
      top,
      isSpeech: isOfSpeech(tree, first, last),
      aside: endsSentence(tree, first, last) ? -1 : asideOf(tree, top),
    });
  }
  const bySentence = groupBySentence(all);
  return { report, bySentence, all, main: all.find((time) => isRecent(time.when, report)) ?? null };
}

/** "Now", "currently": they tell no more than the tense does. */
function isNow({ value }: TimeMention): boolean {
  return value === 'PRESENT_REF';
}

/** "At 10:23 GMT" without a day. */
function isClockTime({ type, precision, basis }: TimeMention): boolean {
  return type === 'TIME' && (precision === 'minute' || precision === 'hour') && basis === 'publication';
}

export interface Placed {
  readonly tree: Tree;
  readonly sentence: number;
  readonly block: number;
}

function groupBySentence(all: readonly Settled[]): ReadonlyMap<number, readonly Settled[]> {
  const groups = new Map<number, Settled[]>();
  for (const time of all) groups.set(time.sentence, [...(groups.get(time.sentence) ?? []), time]);
  return groups;
}

const WORDS_AFTER_SPEECH = 6;
const WORDS_BEFORE_SPEECH = 2;

/** Whether a time stands with a verb of saying, no comma between: then it tells when it was said. */
function isOfSpeech(tree: Tree, first: number, last: number): boolean {
  for (let at = first - 1; at >= first - WORDS_AFTER_SPEECH && wordOf(tree, at) !== ','; at -= 1) {
    if (isSpeechVerb(tree, at)) return true;
    if (uposOf(tree, at) === 'VERB') break;
  }
  for (let at = last + 1; at <= last + WORDS_BEFORE_SPEECH && wordOf(tree, at) !== ','; at += 1) {
    if (isSpeechVerb(tree, at)) return true;
  }
  return false;
}

/** A line that holds only a date says when it was written, not when something happened. */
function isLine({ tokens }: Tree, first: number, last: number): boolean {
  return tokens.length - (last - first + 1) <= 1;
}

/** After a comma at the very end a time is told of the whole sentence: "died in floods caused by rain, on Monday". */
function endsSentence(tree: Tree, first: number, last: number): boolean {
  const isLast = last >= tree.tokens.length - 2;
  return isLast && (wordOf(tree, first - 1) === ',' || wordOf(tree, first - 2) === ',');
}

const ASIDES = new Set(['acl']);

/** The relative clause or participle that holds the token, or -1. */
function asideOf(tree: Tree, top: number): number {
  return ancestors(tree, top).find((at) => ASIDES.has(relOf(tree, at))) ?? -1;
}

/** "Since the truce was signed in June": the time of a since-clause begins what the main clause tells. */
function startsPeriod(tree: Tree, top: number): boolean {
  return ancestors(tree, top).some(
    (at) => relOf(tree, at) === 'advcl' && childrenOf(tree, at).some((child) => wordOf(tree, child) === 'since'),
  );
}

function untilNow(when: When, report: Report): When {
  const day = publishedDay(report);
  return day === null ? when : { ...when, to: day, precision: 'period' };
}

const RECENT_DAYS = 21;
const DAY_MS = 86_400_000;

function isRecent({ from, to }: When, report: Report): boolean {
  const day = publishedDay(report);
  const known = from ?? to;
  if (day === null || known === null || known > day) return false;
  return (Date.parse(day) - Date.parse(known)) / DAY_MS <= RECENT_DAYS;
}

/** Measures of things that happen; others tell how things stand. */
const EVENTS = new Set<Measure>([
  ...(['killed', 'injured', 'destroyed', 'damaged', 'evacuated', 'arrested', 'released', 'kidnapped'] as const),
  ...(['rescued', 'attacks', 'took-part', 'arrived', 'left', 'returned', 'surrendered'] as const),
]);

/**
 * As of when a figure holds: the time that governs it in its sentence; else, for what is or has been, the day of the
 * publication; for what happened, the time last told before; else the time that the report is about.
 */
export function asOf(figure: Figure, verdict: Verdict, block: number, clock: Clock): When | null {
  const tense = eventTense(figure, verdict);
  const isState = tense === 'present' || tense === 'perfect' || tense === 'future';
  const inSentence = clock.bySentence.get(figure.sentence) ?? [];
  const own = governing(figure, verdict, inSentence, isState);
  if (own !== null) return own;
  const published = publicationOf(clock.report);
  const isEvent = EVENTS.has(verdict.measure);
  const spoken = inSentence.find((time) => time.isSpeech)?.when ?? null;
  if (tense === 'perfect' || tense === 'future') return spoken ?? published;
  if (tense === 'present' && !isEvent) return spoken ?? published;
  if (tense === 'past' && !isEvent && isReported(figure, verdict)) return spoken ?? published;
  const told = lastTold(figure, block, clock);
  if (tense === 'past') return told ?? spoken ?? clock.main?.when ?? null;
  return isEvent ? (told ?? clock.main?.when ?? published) : (spoken ?? published);
}

/** A participle beside a perfect ("has hit the coast, killing 12") tells the event, not how it stands. */
function eventTense({ tree }: Figure, { predicate, measure }: Verdict): Tense {
  const tense = tenseOf(tree, predicate);
  const hasAuxiliary = childrenOf(tree, predicate).some((child) => relOf(tree, child) === 'aux');
  const isParticiple = wordOf(tree, predicate).endsWith('ing') && !hasAuxiliary;
  return tense === 'perfect' && isParticiple && EVENTS.has(measure) ? 'none' : tense;
}

/** Whether the clause is what someone said: a state in the past tense then holds when it was said. */
function isReported({ tree }: Figure, { predicate, measure }: Verdict): boolean {
  if (measure === 'other' && lemmaOf(tree, predicate) !== 'be') return false;
  if (measure === 'affected' || measure === 'supplied') return false;
  return ancestors(tree, predicate).some((at) => at !== predicate && isSpeechVerb(tree, at));
}

/** The publication as a time: the day it is, said by no words. */
export function publicationOf(report: Report): When | null {
  const day = publishedDay(report);
  return day === null ? null : { from: day, to: day, precision: 'day', basis: 'tense', words: '' };
}

/** The time of the sentence that stands nearest in the tree; a state takes none from another clause. */
function governing(
  { tree, mention, first }: Figure,
  { predicate }: Verdict,
  times: readonly Settled[],
  isState: boolean,
): When | null {
  return nearest(tree, predicate, mention.start, times, isState, ancestors(tree, first));
}

function nearest(
  tree: Tree,
  token: number,
  offset: number,
  times: readonly Settled[],
  inClause: boolean,
  above: readonly number[] = [],
): When | null {
  const mine = [...above, ...ancestors(tree, token)];
  let best: Settled | null = null;
  let least = inClause ? SAME_CLAUSE + 1 : Number.POSITIVE_INFINITY;
  for (const time of times) {
    if (time.isSpeech || (time.aside >= 0 && !mine.includes(time.aside))) continue;
    const rank = distance(tree, token, time.top) + Math.abs(time.start - offset) / FAR;
    if (rank < least) {
      best = time;
      least = rank;
    }
  }
  return best?.when ?? null;
}

const FAR = 10_000;
const SAME_CLAUSE = 0;

/** How many clause borders lie between two tokens of a tree. */
function distance(tree: Tree, a: number, b: number): number {
  const upA = ancestors(tree, a);
  const upB = ancestors(tree, b);
  const shared = upA.find((at) => upB.includes(at));
  const borders = (path: readonly number[]): number => {
    let count = 0;
    for (const at of path) {
      if (at === shared) break;
      if (headsClause(tree, at)) count += 1;
    }
    return count;
  };
  return borders(upA) + borders(upB);
}

const BACKGROUND_SENTENCES = 3;

/** The time last told before a figure; one long before the publication holds only for the sentences that follow it. */
function lastTold({ sentence }: Figure, block: number, { all, report }: Clock): When | null {
  let spoken: When | null = null;
  let aside: When | null = null;
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const time = all[at];
    if (!time || time.sentence >= sentence) continue;
    const isNear = sentence - time.sentence <= (time.block === block ? BACKGROUND_SENTENCES : BACKGROUND_SENTENCES - 1);
    if (!isNear && !isRecent(time.when, report)) continue;
    if (!time.isSpeech && time.aside < 0) return time.when;
    if (!time.isSpeech && sentence - time.sentence === 1) aside ??= time.when;
    spoken ??= time.when;
  }
  return aside ?? spoken;
}

/** When what a token tells held: the time that governs it, else the time of saying, else by its tense: the report's own time or its day. */
export function whenOfToken(tree: Tree, sentence: number, token: number, clock: Clock): When | null {
  const times = clock.bySentence.get(sentence) ?? [];
  const own = nearest(tree, token, tree.tokens[token]?.start ?? 0, times, false);
  const spoken = times.find((time) => time.isSpeech)?.when ?? null;
  return own ?? spoken ?? (tenseOf(tree, token) === 'past' ? (clock.main?.when ?? null) : publicationOf(clock.report));
}
