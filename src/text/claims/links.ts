import type { Claim, ClaimLink } from '../../model/claim.ts';
import type { Figure } from './counted.ts';
import { lastOf } from './counted.ts';
import type { Verdict } from './measure/verdict.ts';
import { afterWhole, bareToldToBe, frontedWhole } from './parts.ts';
import { isSpeechVerb } from './speech.ts';
import { caseOf, headOf, relOf, wordOf } from './tree.ts';

const PART_WORDS = new Set(['including', 'include', 'included', 'includes']);
const WHOLE_PRONOUNS = new Set(['whom', 'which', 'them', 'these', 'those']);
const OTHERS = new Set(['other', 'others', 'another', 'more', 'further', 'additional']);
const WORDS_BEFORE = 4;

/** A claim of the same report with where it stands. */
export interface Told {
  readonly claim: Claim;
  readonly figure: Figure;
  readonly verdict: Verdict;
}

const NEAR_COUNT = 2;

/**
 * The last count told before a figure, near enough that the figure may give another number of it: in its sentence, else a
 * whole before its parts.
 */
export function countBefore({ sentence }: Pick<Figure, 'sentence'>, before: readonly Told[]): Told | null {
  const isCount = ({ claim, figure }: Told): boolean =>
    sentence - figure.sentence <= NEAR_COUNT && figure.mention.kind === 'count' && claim.measure !== 'other';
  const last = lastWhere(before, ({ figure }) => !isSpeaker(figure));
  if (last?.figure.sentence === sentence && last.figure.mention.kind === 'count') return isCount(last) ? last : null;
  return (
    lastWhere(before, (one) => isCount(one) && one.claim.links.every(({ kind }) => kind !== 'part-of')) ??
    lastWhere(before, isCount)
  );
}

/** "Two aides said it could be closer to 30": who speaks is not what they count. */
export function isSpeaker({ tree, top }: Figure): boolean {
  return relOf(tree, top) === 'nsubj' && isSpeechVerb(tree, headOf(tree, top));
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
  const isOfBefore = frontedWhole(tree, first) >= 0 || (figure.noun < 0 && bareToldToBe(tree, first, last) >= 0);
  if (isOfBefore) return lastWhere(before, (told) => figure.sentence - told.figure.sentence === 1);
  const row = rowOfParts(figure, before);
  if (row !== null) return row;
  const isOfWhole = afterWhole(tree, last) >= 0;
  const whole = wholeOfPronoun(figure, before);
  if (whole !== null || (!isIncluded && !isOfWhole)) return whole;
  return lastToldOf(figure, before, isOfWhole ? 1 : 0);
}

/** The whole of "among them five women and a child" for the child: what the part before it in the row is part of. */
function rowOfParts({ tree, first, sentence }: Figure, before: readonly Told[]): Told | null {
  const part = before.at(-1);
  const isRow = part !== undefined && part.figure.sentence === sentence && wordOf(tree, first - 1) === 'and';
  if (!isRow || lastOf(part.figure) !== first - 2) return null;
  const whole = part.claim.links.find(({ kind }) => kind === 'part-of')?.claim;
  return before.find(({ claim }) => claim.id === whole) ?? null;
}

/** The figure told before of which "of whom 12", "12 of them" counts a part; null for other words. */
export function wholeOfPronoun(figure: Figure, before: readonly Told[]): Told | null {
  return isOfPronoun(figure) && pluralSubject(figure, before) < 0 ? lastToldOf(figure, before, 1) : null;
}

/**
 * The plural subject that "them" means in "The freed miners were taken to Orm, where 19 of them were treated": told before
 * in the sentence, with no figure of its own; -1 for none.
 */
export function pluralSubject(figure: Figure, before: readonly Told[]): number {
  const { tree, first, sentence } = figure;
  if (!isOfPronoun(figure) || before.at(-1)?.figure.sentence === sentence) return -1;
  return tree.tokens.findIndex(
    ({ upos, feats, deprel }, at) =>
      at < first - 1 && upos === 'NOUN' && deprel.startsWith('nsubj') && feats.includes('Number=Plur'),
  );
}

function isOfPronoun(figure: Figure): boolean {
  const { tree, last, noun } = figure;
  const ahead = wordsBefore(figure, WORDS_BEFORE);
  return (
    ahead.some((word, index) => WHOLE_PRONOUNS.has(word) && ['of', 'among'].includes(ahead[index - 1] ?? '')) ||
    [last, Math.max(last, noun)].some((at) => wordOf(tree, at + 1) === 'of' && WHOLE_PRONOUNS.has(wordOf(tree, at + 2)))
  );
}

/** The last figure told before another one, at most so many sentences back. */
function lastToldOf({ sentence, first }: Figure, before: readonly Told[], reach: number): Told | null {
  return lastWhere(before, ({ figure }) => {
    const back = sentence - figure.sentence;
    return back <= reach && (back > 0 || figure.first !== first);
  });
}

function apartFrom(figure: Figure, before: readonly Told[]): Told | null {
  const { tree, first, last, noun } = figure;
  const isComparing = wordOf(tree, first) === 'more' && wordOf(tree, first + 1) === 'than';
  const words = [wordOf(tree, first - 1), isComparing ? '' : wordOf(tree, first)];
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
