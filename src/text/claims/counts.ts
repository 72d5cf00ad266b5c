import type { Measure, Population } from '../../model/claim.ts';
import { toQuantity } from '../quantities/to-quantity.ts';
import type { Figure } from './counted.ts';
import { isRidOf } from './counted.ts';
import type { Verdict } from './measure/verdict.ts';
import type { Tree } from './tree.ts';
import { childrenOf, headOf, isNominal, isPassive, relOf, uposOf, wordOf } from './tree.ts';
import type { Sort } from './what.ts';

/** What happens to single people in the news: with these, "a" and "one" count. */
const OF_SINGLE_PEOPLE = new Set<Measure>([
  ...(['killed', 'injured', 'missing', 'kidnapped', 'arrested', 'rescued', 'released'] as const),
]);

/** Rules that go by what the clause says of the figure. */
const CLAUSE_RULES = new Set(['verb-before', 'verb-after', 'governor', 'participle-after', 'relative']);

/** Whether "a soldier" may count, whatever is said of him: people who are not named, and things in a row with a figure. */
export function articleMayCount(figure: Figure, sort: Sort): boolean {
  const isPerson = sort === 'people' || (sort === 'unsaid' && figure.noun < 0);
  return (isPerson || (sort === 'things' && standsWithFigure(figure.tree, figure.top))) && !isNamed(figure);
}

/** Whether a soldier who may count does: when that very soldier is killed, hurt or taken, or stands in a row with a figure. */
export function articleCounts({ tree, top }: Figure, verdict: Verdict, sort: Sort): boolean {
  const { measure } = verdict;
  if (sort === 'things') return measure === 'destroyed' || measure === 'damaged';
  if (OF_SINGLE_PEOPLE.has(measure) && isDirect(verdict)) return true;
  return measure !== 'other' && standsWithFigure(tree, top);
}

/** "a nurse Ilva Torm", "Torm, a nurse": one who is named is no figure. */
function isNamed({ tree, noun, top }: Figure): boolean {
  const head = headOf(tree, top);
  if (relOf(tree, top) === 'appos' && tree.tokens[head]?.upos === 'PROPN') return true;
  return noun >= 0 && tree.tokens[noun + 1]?.upos === 'PROPN' && !/day$/.test(wordOf(tree, noun + 1));
}

function isDirect({ rule, role }: Verdict): boolean {
  return CLAUSE_RULES.has(rule) && role !== 'other';
}

/** Coordinated with a noun that has a figure: "two houses and a church". */
function standsWithFigure(tree: Tree, top: number): boolean {
  if (relOf(tree, top) === 'conj' && isNominal(tree, headOf(tree, top))) return hasFigure(tree, headOf(tree, top));
  return childrenOf(tree, top).some((child) => relOf(tree, child) === 'conj' && hasFigure(tree, child));
}

function hasFigure(tree: Tree, noun: number): boolean {
  return childrenOf(tree, noun).some((child) => relOf(tree, child) === 'nummod');
}

const IN_WORDS = new Set(['in', 'at', 'from', 'to', 'on']);

/** Whether a bare "one" counts: not in "one of the", and only where its noun has a measure or stands in a row. */
export function oneCounts(figure: Figure, verdict: Verdict, sort: Sort): boolean {
  const { tree, first, last, top } = figure;
  if (wordOf(tree, last + 1) === 'of') return OF_SINGLE_PEOPLE.has(verdict.measure) && verdict.rule === 'verb-after';
  if (sort !== 'people' && IN_WORDS.has(wordOf(tree, first - 1))) return false;
  if (sort === 'groups' && wordOf(tree, first - 1) === 'of') return false;
  if (verdict.measure === 'other') return standsWithFigure(tree, top);
  return CLAUSE_RULES.has(verdict.rule) || verdict.rule === 'event' || OF_SINGLE_PEOPLE.has(verdict.measure);
}

const OLDEST = 110;
const AGES = new Set(['age', 'ages', 'aged']);
const LONGEST_AGES = 8;

/** "Three boys, ages 9, 11 and 12", "Torm, 32, and Vael, 34, died": a bare number in a row that begins with an age. */
export function isAge({ mention, tree, first, last, noun }: Figure): boolean {
  if (noun >= 0 || mention.kind !== 'count' || !/^\d{1,3}$/.test(mention.text) || Number(mention.text) > OLDEST)
    return false;
  const isApposed = wordOf(tree, first - 1) === ',' && tree.tokens[first - 2]?.upos === 'PROPN';
  if (isApposed && /^[,;.)]$/.test(wordOf(tree, last + 1))) return true;
  for (let at = first - 1; at >= first - LONGEST_AGES; at -= 1) {
    if (AGES.has(wordOf(tree, at))) return true;
    if (!/^(?:,|and|to|\d{1,3})$/.test(wordOf(tree, at))) return false;
  }
  return false;
}

const LONGEST_AUXILIARIES = 4;

/** "Nobody told us to leave", "no one knows how many died": what the verb of nobody takes up is not said of nobody. */
function isOfAnother({ mention, tree, last, noun }: Figure, { predicate }: Verdict): boolean {
  if (mention.max !== 0 || noun >= 0) return false;
  for (let at = last + 1; at <= Math.min(predicate - 1, last + LONGEST_AUXILIARIES); at += 1) {
    if (uposOf(tree, at) === 'VERB') return !isPassive(tree, at);
  }
  return false;
}

/** Whether a figure without words for what it counts, and without any measure, is left out: a stray number. */
export function isStray(figure: Figure, verdict: Verdict, population: Population | null): boolean {
  const { mention } = figure;
  const { measure } = verdict;
  if (isAge(figure) || isOfAnother(figure, verdict)) return true;
  if (measure !== 'other') return false;
  if (mention.max === 0 || isSaying(figure, population) || isLabel(figure)) return true;
  if (mention.kind === 'measure') return LENGTHS.has(toQuantity(mention, '').unit ?? '');
  if (isRidOf(figure)) return false;
  return population === null && mention.kind === 'count' && /^\d[\d.,]*$|^[a-z-]+ ?\d[\d.,]*$/i.test(mention.text);
}

const SAID = /^(?:words?|times?|miles?|pieces?|ways?|thanks|kisses|cuts)$/;

/** A round number that only says "very much": "worth a thousand words", "a million miles away". */
function isSaying({ mention, tree, noun }: Figure, population: Population | null): boolean {
  const isRound = /^(?:an? )?(?:hundred|thousand|million|billion)$/i.test(mention.text);
  return isRound && population !== null && SAID.test(wordOf(tree, noun));
}

const LONGEST_LABEL = 5;

/** A line of furniture: a number, then words in capitals, and no more ("832 Community standards"). */
function isLabel({ tree, first, last }: Figure): boolean {
  const { tokens } = tree;
  if (first !== 0 || tokens.length > LONGEST_LABEL || tokens.length < last + 2) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[last + 1]?.text ?? '')) return false;
  return tokens.slice(last + 1).every(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
}

const LENGTHS = new Set(['km', 'm', 'mi', 'miles', 'cm', 'mm', 'ft', 'feet', 'in', 'yd']);
