import type { Claim, ClaimLink } from '../../model/claim.ts';
import type { Figure } from './counted.ts';
import type { Verdict } from './measure/decide.ts';
import { afterWhole, bareToldToBe, frontedWhole } from './parts.ts';
import { caseOf, wordOf } from './tree.ts';

const PART_WORDS = new Set(['including', 'include', 'included', 'includes']);
const WHOLE_PRONOUNS = new Set(['whom', 'which', 'them', 'these', 'those']);
const OTHERS = new Set(['other', 'others', 'another', 'more', 'further', 'additional']);
const WORDS_BEFORE = 4;
const WORDS_AFTER = 3;

/** A claim of the same report with where it stands. */
export interface Told {
  readonly claim: Claim;
  readonly figure: Figure;
  readonly verdict: Verdict;
}

/** How a figure stands to those told before it: "including 12 children", "another five", "of whom two". */
export function linksOf(figure: Figure, before: readonly Told[]): readonly ClaimLink[] {
  const part = partOf(figure, before);
  if (part !== null) return [{ kind: 'part-of', claim: part.claim.id }];
  const apart = apartFrom(figure, before);
  return apart === null ? [] : [{ kind: 'apart-from', claim: apart.claim.id }];
}

function partOf(figure: Figure, before: readonly Told[]): Told | null {
  const { tree, first, top, last } = figure;
  const isIncluded = PART_WORDS.has(caseOf(tree, top)) || wordsBefore(figure, 3).some((word) => PART_WORDS.has(word));
  const behind = [last, Math.max(last, figure.noun)].flatMap((at) => wordsAfter(figure, at));
  const ahead = wordsBefore(figure, WORDS_BEFORE);
  const isOfPronoun =
    ahead.some((word, index) => WHOLE_PRONOUNS.has(word) && ['of', 'among'].includes(ahead[index - 1] ?? '')) ||
    behind.some((word, index) => WHOLE_PRONOUNS.has(word) && behind[index - 1] === 'of');
  const isOfBefore = frontedWhole(tree, first) >= 0 || (figure.noun < 0 && bareToldToBe(tree, first, last) >= 0);
  if (isOfBefore) return lastWhere(before, (told) => figure.sentence - told.figure.sentence === 1);
  const isOfWhole = isOfPronoun || afterWhole(tree, last) >= 0;
  if (!isIncluded && !isOfWhole) return null;
  const reach = isOfWhole ? 1 : 0;
  return lastWhere(before, (told) => figure.sentence - told.figure.sentence <= reach && told.figure.first !== first);
}

function apartFrom(figure: Figure, before: readonly Told[]): Told | null {
  const { tree, first, last, noun } = figure;
  const words = [wordOf(tree, first - 1), wordOf(tree, first)];
  for (let at = last + 1; at <= Math.max(noun, last + 1); at += 1) words.push(wordOf(tree, at));
  if (!words.some((word) => OTHERS.has(word)) || words[0] === 'the') return null;
  return lastWhere(before, (told) => figure.sentence - told.figure.sentence <= 2 && isAlike(figure, told));
}

function isAlike({ mention }: Figure, { claim }: Told): boolean {
  return claim.quantity.unit === mention.unit;
}

function lastWhere(told: readonly Told[], fits: (one: Told) => boolean): Told | null {
  for (let at = told.length - 1; at >= 0; at -= 1) {
    const one = told[at];
    if (one && fits(one)) return one;
  }
  return null;
}

function wordsBefore({ tree, first }: Figure, count: number): readonly string[] {
  return Array.from({ length: Math.min(count, first) }, (_, index) =>
    wordOf(tree, first - Math.min(count, first) + index),
  );
}

function wordsAfter({ tree }: Figure, last: number): readonly string[] {
  return Array.from({ length: WORDS_AFTER }, (_, index) => wordOf(tree, last + 1 + index));
}
