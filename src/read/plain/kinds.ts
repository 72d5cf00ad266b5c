import type { BlockKind } from '../../model/report.ts';
import { findBody } from '../furniture/body.ts';
import { tellAsides } from './asides.ts';
import { chooseHeadline, headlineKey, isHeadline, isTitleCase } from './headline.ts';
import type { Line } from './lines.ts';

/** What a line is, and the rule that told it. */
export interface Kind {
  readonly kind: BlockKind;
  readonly reason: string;
}

const LABEL_WORDS = 3;
const SUBHEADING_WORDS = 10;
const TAIL_LABEL_WORDS = 4;
const PARAGRAPH: Kind = { kind: 'paragraph', reason: 'text' };

/** What mark-up knew of the page before its lines were judged; its stretches stand in the order of reading. */
export interface Page {
  readonly title: string | null;
}

/** The kind of every line of one page, from what each shows by itself and from where it stands. */
export function kindsOf(lines: readonly Line[], page: Page | null): readonly Kind[] {
  const runs = runsOf(lines);
  const body = findBody(lines.map((line, at) => weightOf(line, runs[at] ?? 0)));
  if (body === null) return lines.map((line) => own(line) ?? PARAGRAPH);
  const start = openingOf(lines, body.first);
  const headline = page === null ? headlineOf(lines, start, runs) : titleLine(lines, page);
  const keys = headline < 0 ? null : headlineKey(lines[headline]?.words ?? '');
  const firstSign = lines.findIndex(
    (line, at) => at > body.last && (line.judgement.sign !== null || (runs[at] ?? 0) >= LONG_RUN),
  );
  const crowded = page === null && runs.some((run, at) => at < start && run >= LONG_RUN);
  const linksBehind = runs.some((run, at) => at > body.last && run >= LONG_RUN);
  const kept = page !== null ? KEPT_PAGE_TAIL_WORDS : linksBehind ? Number.POSITIVE_INFINITY : KEPT_TAIL_WORDS;
  const place: Place = {
    start,
    told: lines.findIndex((line, at) => at >= start && isText(line) && line.judgement.isSentence),
    last: body.last,
    headline,
    keys,
    firstSign,
    cut: headline < 0 ? start : headline,
    crowded,
    kept,
    page,
  };
  const kinds = lines.map((line, at) => kindAt(line, at, place));
  return page === null ? tellAsides(lines, kinds) : kinds;
}

/**
 * Where the parts of the page are, as indexes of lines. `cut` ends the links that stand before the headline, if
 * `crowded`.
 */
interface Place {
  readonly start: number;
  /** The first of its lines from there on that ends as a sentence does. */
  readonly told: number;
  readonly last: number;
  readonly headline: number;
  readonly keys: string | null;
  readonly firstSign: number;
  readonly cut: number;
  readonly crowded: boolean;
  /** The fewest words of a sentence that stays behind the article; links in rows there keep none. */
  readonly kept: number;
  readonly page: Page | null;
}

function kindAt(line: Line, at: number, place: Place): Kind {
  const { start, last, headline, keys, firstSign, page } = place;
  if (at === headline) return { kind: 'headline', reason: page === null ? 'first-title' : 'page-title' };
  if (keys !== null && line.judgement.words > 1 && isHeadline(line.words, keys)) return furniture('repeated-headline');
  const shown = own(line);
  const isDayInside = shown?.kind === 'published' && at > place.told && at <= last && line.day?.rank === 2;
  if (shown !== null) return isDayInside ? PARAGRAPH : shown;
  if (place.crowded && at < place.cut) return furniture('before-headline');
  if (at < start) return page === null ? inHead(line, at, headline) : inHeadOfPage(line);
  if (at <= last) return inBody(line);
  return inTail(line, at, firstSign, place.kept);
}

/** The first line of text; also one before the body where no furniture stands between them. */
function openingOf(lines: readonly Line[], first: number): number {
  const lastSign = lines.findLastIndex(({ judgement }, at) => at < first && judgement.sign !== null);
  const opening = lines.findIndex((line, at) => at > lastSign && isText(line));
  return opening < 0 ? first : opening;
}

const furniture = (reason: string): Kind => ({ kind: 'furniture', reason });

function own({ role, judgement, hint }: Line): Kind | null {
  if (role !== null) return role;
  if (hint === 'furniture') return furniture('links');
  if (hint === 'pull-quote') return furniture('pull-quote');
  return judgement.sign === null ? null : furniture(judgement.sign);
}

/** In a row of short lines that say nothing by themselves each weighs more than the one before: they are links. */
const LONG_RUN = 5;

/** For each line, which it is in a row of short lines without figure, sign or end of a sentence; 0 for all others. */
function runsOf(lines: readonly Line[]): readonly number[] {
  let run = 0;
  return lines.map(({ role, judgement, hint }) => {
    run = role === null && hint === null && judgement.weight === SHORT_LINE_WEIGHT ? run + 1 : 0;
    return run;
  });
}

const SHORT_LINE_WEIGHT = -1;

function weightOf({ role, judgement, hint }: Line, run: number): number {
  if (run > 1) return -Math.min(run, LONG_RUN);
  if (hint === 'furniture') return judgement.isSentence ? -5 : 0;
  if (hint === 'pull-quote') return 0;
  if (role === null) return judgement.weight;
  return role.kind === 'caption' ? CAPTION_WEIGHT : 0;
}

const CAPTION_WEIGHT = 5;
const TEXT_WORDS = 6;
const UNENDED_TEXT_WORDS = 14;

function isText({ role, judgement, hint }: Line): boolean {
  if (role !== null || judgement.sign !== null || hint === 'furniture' || hint === 'heading') return false;
  return judgement.words >= (judgement.isSentence ? TEXT_WORDS : UNENDED_TEXT_WORDS);
}

/** The headline stands before the text; or it is the first line of it, in title case and ended with a full stop. */
function headlineOf(lines: readonly Line[], start: number, runs: readonly number[]): number {
  const twice = lines.findIndex((line, at) => at < start && isPrintedTwice(line, lines[at + 1]));
  if (twice >= 0) return twice;
  const from = Math.max(
    0,
    runs.findLastIndex((run, at) => at < start && run >= LONG_RUN),
  );
  const chosen = chooseHeadline(
    lines.slice(from, start).map(({ words, judgement, role }) => ({
      words,
      count: judgement.words,
      isSentence: judgement.isSentence && !/[?!]["'”’]?$|\.\.\.$|…$/.test(words),
      isOpen: role === null && judgement.sign === null && !isDatelineAlone(words),
    })),
    from > 0,
  );
  if (chosen >= 0) return from + chosen;
  const line = lines[start];
  const isTitle =
    line !== undefined &&
    line.judgement.words <= 30 &&
    isTitleCase(line.words) &&
    !/[.!?]["”]? \p{Lu}/u.test(line.words);
  return isTitle && lines.some((other, at) => at > start && isText(other)) ? start : -1;
}

/** A long line that stands right under itself is the headline, whatever links stand round it. */
function isPrintedTwice({ words, judgement, role }: Line, next: Line | undefined): boolean {
  const isLong = judgement.words >= FEWEST_TITLE_WORDS && judgement.words <= MOST_TITLE_WORDS;
  return isLong && role === null && judgement.sign === null && isHeadline(next?.words ?? '', headlineKey(words));
}

const FEWEST_TITLE_WORDS = 4;
const MOST_TITLE_WORDS = 32;

/** The title of the page as a line of its own, -1 where it was not among them. */
function titleLine(lines: readonly Line[], { title }: Page): number {
  const key = headlineKey(title ?? '');
  return key === '' ? -1 : lines.findIndex(({ words }) => isHeadline(words, key));
}

/**
 * What an extracted page holds before its first sentence: links, names and labels, but for what ends as a sentence
 * does.
 */
function inHeadOfPage({ words, judgement, hint }: Line): Kind {
  if (isDatelineAlone(words)) return { kind: 'dateline', reason: 'place-line' };
  const introduces = words.endsWith(':') && judgement.words >= TEXT_WORDS;
  if ((judgement.isSentence || introduces) && hint !== 'heading') return PARAGRAPH;
  return judgement.words < SHORT_HEAD_WORDS && hint !== 'quote' ? furniture('before-text') : PARAGRAPH;
}

const SHORT_HEAD_WORDS = 14;

function inHead(line: Line, at: number, headline: number): Kind {
  const { words, judgement } = line;
  if (isDatelineAlone(words)) return { kind: 'dateline', reason: 'place-line' };
  if (judgement.isSentence)
    return headline >= 0 && at > headline ? { kind: 'summary', reason: 'under-headline' } : PARAGRAPH;
  if (judgement.words <= LABEL_WORDS && (headline >= 0 || !/\d/.test(words))) return furniture('section-label');
  if (headline >= 0 && at < headline) return furniture('before-headline');
  return headline >= 0 ? { kind: 'summary', reason: 'under-headline' } : PARAGRAPH;
}

function inBody({ words, judgement, hint }: Line): Kind {
  if (hint === 'heading') return { kind: 'subheading', reason: 'mark-up' };
  const isShort = !judgement.isSentence && judgement.words <= SUBHEADING_WORDS && hint === null;
  return isShort && /^["'“‘\p{Lu}]/u.test(words) && !/[,;:–—-]$/.test(words) && !/\d/.test(words)
    ? { kind: 'subheading', reason: 'short-line' }
    : PARAGRAPH;
}

/** A sentence of so many words after the article that speaks of neither writer nor reader belongs to it. */
const KEPT_TAIL_WORDS = 8;
/** Mark-up has already left out most of what stands after a page's article; what it left in is short. */
const KEPT_PAGE_TAIL_WORDS = 15;
const QUOTED = /[“"«][^”"»]*(?:[”"»]|$)/gu;
const PERSONAL = /\b(?:I|you|your|we|our|us|my|here|https?)\b/iu;

/**
 * After the article: a line that shows nothing by itself is furniture after, or as a label just before, one that
 * does.
 */
function inTail({ judgement, words }: Line, at: number, firstSign: number, kept: number): Kind {
  if (firstSign < 0 || (judgement.isSentence && judgement.words >= kept && !PERSONAL.test(words.replace(QUOTED, ' '))))
    return PARAGRAPH;
  if (at > firstSign) return furniture('after-article');
  return !judgement.isSentence && judgement.words <= TAIL_LABEL_WORDS ? furniture('after-article') : PARAGRAPH;
}

/** A place in capitals that stands alone, with or without its dash. */
function isDatelineAlone(words: string): boolean {
  return /^\p{Lu}[\p{Lu} .'’-]{2,40}(?:,\s[\p{L}. ]{2,30})?\s?(?:\([^()]{2,30}\))?\s?[–—-]{1,2}$/u.test(words);
}
