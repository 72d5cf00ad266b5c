import type { TimeMention } from '../../../model/mention.ts';
import type { BlockKind, Report } from '../../../model/report.ts';
import { publishedDay } from '../../../model/report.ts';
import type { When } from '../../../model/when.ts';
import { formatDay, parseDay } from '../../times/calendar.ts';
import { periodAt, whenOf } from '../../times/when.ts';
import { nounMeasure } from '../measure/lexicon.ts';
import { COUNT_NOUNS } from '../measure/words.ts';
import { isSpeechVerb } from '../speech.ts';
import type { Tree } from '../tree.ts';
import {
  ancestors,
  caseOf,
  childrenOf,
  deprelOf,
  headOf,
  isNominal,
  lemmaOf,
  relOf,
  tokensOf,
  topOf,
  uposOf,
  wordOf,
} from '../tree.ts';

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
  /** It ends its relative clause: the verb after it has another time, even where the tree puts it into that clause. */
  readonly endsAside: boolean;
  /** First token of the comparison that it stands in ("up from 612 a day earlier"): it dates the figures there alone. */
  readonly compared: number;
  /** The clause that tells what happened then begins here ("since 2009, when 112 died"), or -1; `point` is that time alone. */
  readonly defines: number;
  /** The head of the since-clause that it stands in, or -1: what happened there is of `point`. */
  readonly within: number;
  readonly point: When | null;
  /** A bare "overnight" that no day of its clause tells. */
  readonly isNight: boolean;
  /** Whether later sentences may go on from it. */
  readonly carries: boolean;
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
    if (!when || !placed || isNow(mention) || isClockTime(mention) || isOfReport(report, mention)) continue;
    const { tree, sentence, block } = placed;
    const { first, last } = tokensOf(tree, mention);
    if (isLine(tree, first, last)) continue;
    const top = mainOf(tree, first, last);
    const since = sinceClause(tree, top);
    const compared = comparisonOf(tree, first);
    const aside = isOfNoun(tree, first, last) ? top : asideBy(tree, first, last, since >= 0 ? since : top);
    all.push({
      when: since >= 0 ? untilNow(when, report) : when,
      isNight: isNightAfterAside(mention, all, sentence),
      sentence,
      block,
      start: mention.start,
      top: since >= 0 ? headOf(tree, since) : top,
      isSpeech: isOfSpeech(tree, first, last),
      aside,
      defines: whenBehind(tree, last),
      within: since,
      point: whenOf(mention, report.published),
      endsAside: relativeBefore(tree, top) >= 0,
      compared,
      carries:
        since < 0 && compared < 0 && when.from !== null && !isOfCount(tree, aside) && !EARLIER.test(mention.text),
    });
  }
  for (const [index, time] of all.entries()) if (time.isNight) all[index] = nightBefore(time, all, report);
  const bySentence = groupBySentence(all);
  return { report, bySentence, all, main: mainOfReport(all, report) };
}

/** The first recent time that later sentences may go on from; that of what happened before that of what was said. */
function mainOfReport(all: readonly Settled[], report: Report): Settled | null {
  const recent = all.filter((time) => time.carries && isRecent(time.when, report));
  return recent.find(({ isSpeech }) => !isSpeech) ?? recent[0] ?? null;
}

/** Blocks whose times are those of the report itself. */
const OF_REPORT: ReadonlySet<BlockKind> = new Set(['dateline', 'published', 'byline']);

function isOfReport({ blocks }: Report, { start }: TimeMention): boolean {
  return blocks.some((block) => OF_REPORT.has(block.kind) && block.start <= start && start < block.end);
}

/** "Over last week's protests", "most of Sunday's guests": the time tells which, unless the noun is what happened. */
function isOfNoun(tree: Tree, first: number, last: number): boolean {
  const head = headOf(tree, topOf(tree, first, last));
  if (!/^['’]s?$/.test(wordOf(tree, last + 1)) || head <= last) return false;
  const mark = caseOf(tree, head);
  return REASONS.has(mark) || (mark === 'of' && nounMeasure(lemmaOf(tree, head), 'event') === null);
}

const REASONS = new Set(['over', 'after', 'following', 'about', 'amid', 'despite', 'against']);

/**
 * The token that the time hangs on from. A participle that a comma sets off behind the time has not taken it, whatever the tree
 * says: "have moved 700 people since Wednesday, emptying the camp" tells of the moving.
 */
function mainOf(tree: Tree, first: number, last: number): number {
  const top = topOf(tree, first, last);
  const head = headOf(tree, top);
  const isSetOff = head > last && wordOf(tree, last + 1) === ',' && relOf(tree, head) === 'advcl';
  const main = isSetOff && wordOf(tree, head).endsWith('ing') ? headOf(tree, head) : -1;
  return main >= 0 && main < first ? main : top;
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

/** Times that are told to compare: nothing after them goes on from there. */
const EARLIER = /\b(?:earlier|before|previous|prior|preceding)\b/i;
/** The "when" behind a time, a comma between them or none; -1 where there is none. */
function whenBehind(tree: Tree, last: number): number {
  const at = wordOf(tree, last + 1) === ',' ? last + 2 : last + 1;
  return wordOf(tree, at) === 'when' ? at : -1;
}

/** "Double the figure that it gave a week ago": the time of an older count. */
function isOfCount(tree: Tree, aside: number): boolean {
  return aside >= 0 && COUNT_NOUNS.has(lemmaOf(tree, headOf(tree, aside)));
}

/** Words of change, of which "from" tells where it began. */
const CHANGES = new Set('up down rise increase grow climb jump fall drop decrease decline revise compare'.split(' '));
const BASES = new Set(['from', 'with', 'to', 'than']);
const LONGEST_COMPARISON = 10;

/** Where the comparison begins that a time ends ("up from 612 a day earlier"), or -1. It holds a figure. */
function comparisonOf(tree: Tree, first: number): number {
  let hasFigure = false;
  for (let at = first - 1; at >= Math.max(1, first - LONGEST_COMPARISON) && wordOf(tree, at) !== ','; at -= 1) {
    hasFigure ||= uposOf(tree, at) === 'NUM';
    if (hasFigure && BASES.has(wordOf(tree, at))) return isChange(tree, at - 1, wordOf(tree, at)) ? at : -1;
  }
  return -1;
}

function isChange(tree: Tree, at: number, base: string): boolean {
  const lemma = lemmaOf(tree, at);
  if (base === 'with' || base === 'to') return lemma === 'compare' || wordOf(tree, at) === 'compared';
  return base === 'from' && (CHANGES.has(lemma) || CHANGES.has(wordOf(tree, at)));
}

/** Whether a bare "overnight" was reckoned from the day of a relative clause, which is not the day of its verb. */
function isNightAfterAside({ value, basis }: TimeMention, before: readonly Settled[], sentence: number): boolean {
  const last = before.at(-1);
  return basis === 'text' && value.endsWith('TNI') && last?.sentence === sentence && last.aside >= 0;
}

/** Makes it the night up to the day on which the sentence was said, else of the publication. */
function nightBefore(night: Settled, all: readonly Settled[], report: Report): Settled {
  const said = all.find((time) => time.sentence === night.sentence && time.isSpeech);
  const day = said?.when.to ?? publishedDay(report);
  if (day === null) return night;
  const from = formatDay(parseDay(day) - 1);
  return { ...night, when: { ...night.when, from, to: day } };
}

/** Whether a time stands with a verb of saying, no comma between: then it tells when it was said. */
function isOfSpeech(tree: Tree, first: number, last: number): boolean {
  if (isLabel(tree, first, last)) return false;
  for (let at = first - 1; at >= first - WORDS_AFTER_SPEECH && wordOf(tree, at) !== ','; at -= 1) {
    if (isSpeechVerb(tree, at)) return true;
    if (uposOf(tree, at) === 'VERB') break;
  }
  for (let at = last + 1; at <= last + WORDS_BEFORE_SPEECH && wordOf(tree, at) !== ','; at += 1) {
    if (isSpeechVerb(tree, at)) return true;
  }
  return false;
}

/** "A mid-August attack": the time tells which attack. */
function isLabel(tree: Tree, first: number, last: number): boolean {
  const head = headOf(tree, topOf(tree, first, last));
  return uposOf(tree, first - 1) === 'DET' && head > last && isNominal(tree, head);
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

function asideBy(tree: Tree, first: number, last: number, top: number): number {
  return endsSentence(tree, first, last) ? -1 : asideOf(tree, top);
}

/** The relative clause or participle that holds the token, or -1. */
function asideOf(tree: Tree, top: number): number {
  const relative = relativeBefore(tree, top);
  return relative >= 0 ? relative : (ancestors(tree, top).find((at) => ASIDES.has(relOf(tree, at))) ?? -1);
}

/**
 * The relative clause that a time ends although the tree hangs it on the verb after it ("guards who seized the jail on
 * Thursday freed eight men"): no comma stands between the clause and the time. -1 where there is none.
 */
function relativeBefore(tree: Tree, top: number): number {
  const verb = headOf(tree, top);
  if (verb < top || uposOf(tree, verb) !== 'VERB') return -1;
  for (let at = top - 1; at >= 0 && wordOf(tree, at) !== ','; at -= 1) {
    if (deprelOf(tree, at) !== 'acl:relcl') continue;
    const noun = headOf(tree, at);
    if ([noun, at].includes(headOf(tree, verb)) || headOf(tree, noun) === verb) return at;
  }
  return -1;
}

/** The clause of "since the truce was signed in June" that holds the token, or -1: its time begins what its head tells. */
function sinceClause(tree: Tree, top: number): number {
  const isSince = (at: number): boolean =>
    relOf(tree, at) === 'advcl' && childrenOf(tree, at).some((child) => wordOf(tree, child) === 'since');
  return ancestors(tree, top).find(isSince) ?? -1;
}

function untilNow(when: When, report: Report): When {
  const day = publishedDay(report);
  return day === null ? when : { ...when, to: day, precision: 'period' };
}

const RECENT_DAYS = 21;

export function isRecent({ from, to }: When, report: Report): boolean {
  const day = publishedDay(report);
  const known = from ?? to;
  if (day === null || known === null || known > day) return false;
  return parseDay(day) - parseDay(known) <= RECENT_DAYS;
}
