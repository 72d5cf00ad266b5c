import {
  CALENDAR,
  FACILITY_HEADS,
  LEADING_HEADS,
  NEVER_NAMES,
  OPENERS,
  ORGANISATION_HEADS,
  PARTICLES,
  PEOPLES,
  TITLE_OPENERS,
  TITLES,
} from './data/words.ts';
import { lookUp } from './gazetteer.ts';
import type { Line, Word } from './words.ts';
import { isAcronym, isCapital, isNameWord } from './words.ts';

/** A run of words of one line that is written as one name: half-open word indexes. */
export interface Run {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** What the report as a whole tells of its words. */
export interface Usage {
  /** Words written small somewhere. */
  readonly small: ReadonlySet<string>;
  /** Words written with a capital where no sentence begins. */
  readonly capital: ReadonlySet<string>;
}

/** Possessives after which a name goes on ("People's Protection Units"). */
const INNER_POSSESSORS = new Set([
  'people',
  'women',
  'men',
  'children',
  'workers',
  'citizens',
  'farmers',
  'lord',
  'writers',
  'mothers',
]);

export function usageOf(lines: readonly Line[]): Usage {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const { words, isTitle } of lines) {
    for (const [index, { text, lower }] of words.entries()) {
      if (text === lower) small.add(lower);
      else if (!isTitle && index > 0 && !opensSpeech(words[index - 1])) capital.add(lower);
    }
  }
  return { small, capital };
}

/** Runs of capitals in a line that is not itself in title case, in order, without overlap. */
export function runsOf({ words }: Line, line: number, usage: Usage): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < words.length; ) {
    const word = words[from];
    if (!word || !isNameWord(word) || !mayOpen(words, from, usage)) {
      from += 1;
      continue;
    }
    const to = endOf(words, from);
    runs.push({ line, from, to });
    from = to;
  }
  return runs;
}

function opensSpeech(word: Word | undefined): boolean {
  return word === undefined || /^["“”'‘’«»:([{•*–—.-]+$/.test(word.text);
}

/** At the start of a sentence a capital alone is no name: the report must use it as one elsewhere, or a name must follow. */
function mayOpen(words: readonly Word[], from: number, { small, capital }: Usage): boolean {
  const word = words[from] as Word;
  const isOrdinal = /^(?:first|second|third)$/.test(word.lower) && isCapital(word.text);
  if (OPENERS.has(word.lower) && !(isOrdinal && from > 0 && isCapital(words[from + 1]?.text ?? ''))) return false;
  if (from > 0 && !opensSpeech(words[from - 1])) return true;
  if (isAcronym(word.text) || capital.has(word.lower)) return true;
  if (lookUp(word.text) !== null || PEOPLES.has(word.lower)) return !small.has(word.lower);
  if (small.has(word.lower) && !TITLES.has(word.lower)) return false;
  const next = words[from + 1];
  const goesOn = next !== undefined && (isNameWord(next) || PARTICLES.has(next.lower));
  if (TITLES.has(word.lower.replace(/\.$/, '')) || TITLE_OPENERS.has(word.lower)) return goesOn;
  if (goesOn) return !/^(?:VERB|AUX|ADV|ADP|SCONJ|DET|PRON|INTJ)$/.test(word.upos);
  return word.upos === 'PROPN';
}

function endOf(words: readonly Word[], from: number): number {
  let to = from + 1;
  for (;;) {
    const step = stepOf(words, from, to);
    if (step === 0) return to;
    to += step;
  }
}

/** How many words the run goes on by: a capital, a particle with its capital, or "of the X" after a head that asks for it. */
function stepOf(words: readonly Word[], from: number, to: number): number {
  const [last, next, after, third] = [words[to - 1], words[to], words[to + 1], words[to + 2]];
  if (!last || !next || next.start > last.end + 1) return 0;
  const isName = (word: Word | undefined): boolean => word !== undefined && isNameWord(word);
  if (isName(next)) return 1;
  if (/^\d{1,3}$/.test(next.text) && isAcronym(last.text)) return 0;
  if (!after) return 0;
  const lower = next.lower;
  if (PARTICLES.has(lower) && isName(after)) return 2;
  if (PARTICLES.has(lower) && PARTICLES.has(after.lower) && isName(third)) return 3;
  if (/^['’]s?$/.test(next.text) && INNER_POSSESSORS.has(last.lower) && isCapital(after.text)) return 2;
  if (next.text === '&' && isName(after)) return 2;
  if (lower === 'of' || lower === 'for') return prepositionStep(words, from, to);
  if (lower === 'and') return isCoordination(words, from, to) ? 2 : 0;
  return 0;
}

function prepositionStep(words: readonly Word[], from: number, to: number): number {
  const head = words[to - 1] as Word;
  const opens = isCapital(head.text) && (LEADING_HEADS.has(head.lower) || ORGANISATION_HEADS.has(head.lower));
  const inOrganisation = words.slice(from, to).some(({ lower }) => LEADING_HEADS.has(lower));
  if (!opens && !inOrganisation) return 0;
  const skip = words[to + 1]?.lower === 'the' ? 2 : 1;
  const next = words[to + skip];
  return next && isNameWord(next) && !CALENDAR.has(next.lower) ? skip + 1 : 0;
}

/** "Ministry of Health and Sport", "Seismology and Flood Agency": two parts of one name, not two names. */
function isCoordination(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to + 1];
  if (!next || !isNameWord(next) || NEVER_NAMES.has(next.lower)) return false;
  const before = words.slice(from, to);
  const isKnown = (word: Word): boolean => lookUp(word.text) !== null || isAcronym(word.text);
  if (isKnown(next) || before.some(isKnown)) return false;
  const preposition = before.findLastIndex(({ lower }) => lower === 'of' || lower === 'for');
  if (preposition >= 0 && before.length - preposition === 2) {
    return before.slice(0, preposition).some(({ lower }) => LEADING_HEADS.has(lower)) && !isPersonal(words, to + 1);
  }
  if (before.length > 2 || before.some(({ lower }) => ORGANISATION_HEADS.has(lower) || FACILITY_HEADS.has(lower)))
    return false;
  let end = to + 2;
  while (end < words.length && isNameWord(words[end] as Word)) end += 1;
  const head = words[end - 1];
  return (
    head !== undefined &&
    end - to > 2 &&
    ORGANISATION_HEADS.has(head.lower) &&
    !/^(?:tv|radio|television)$/.test(head.lower)
  );
}

function isPersonal(words: readonly Word[], at: number): boolean {
  return TITLES.has((words[at] as Word).lower);
}
