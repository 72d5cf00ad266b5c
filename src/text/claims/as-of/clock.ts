import type { TimeMention } from '../../../model/mention.ts';
import type { Report } from '../../../model/report.ts';
import { publishedDay } from '../../../model/report.ts';
import type { When } from '../../../model/when.ts';
import { periodAt } from '../../times/when.ts';
import { isSpeechVerb } from '../speech.ts';
import type { Tree } from '../tree.ts';
import { ancestors, childrenOf, relOf, tokensOf, topOf, uposOf, wordOf } from '../tree.ts';

/** A time of the report that settles days, with its place in its sentence. */
export interface Settled {
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

export function isRecent({ from, to }: When, report: Report): boolean {
  const day = publishedDay(report);
  const known = from ?? to;
  if (day === null || known === null || known > day) return false;
  return (Date.parse(day) - Date.parse(known)) / DAY_MS <= RECENT_DAYS;
}
