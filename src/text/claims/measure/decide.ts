import type { Measure } from '../../../model/claim.ts';
import { toQuantity } from '../../quantities/to-quantity.ts';
import type { Figure } from '../counted.ts';
import { lastOf } from '../counted.ts';
import { bareToldToBe } from '../parts.ts';
import type { Tree } from '../tree.ts';
import { childrenOf, lemmaOf, relOf, uposOf, wordOf } from '../tree.ts';
import type { Sort } from '../what.ts';
import { afterOf, afterRowOf, bareAfterOf, relativeOf } from './after-phrase.ts';
import { BE, HAVE } from './auxiliaries.ts';
import { beforeOf, recipientOf } from './before-phrase.ts';
import { carriedOf, exchangedOf, expectedOf, guardsOf, labelOf, lateVerbOf, lodgedOf } from './beside.ts';
import { eventOf, modifierOf, roleOf, stateNounOf } from './by-phrase.ts';
import type { Governor } from './by-predicate.ts';
import { governorOf } from './by-predicate.ts';
import { movedEventOf, tollOf } from './by-toll.ts';
import { listHeadOf, nearestOf } from './by-window.ts';
import { containerOf } from './container.ts';
import { corrects } from './correction.ts';
import { fits } from './fits.ts';
import { sensesOf, verbAt } from './lexicon.ts';
import { afterPhrases } from './phrase-end.ts';
import { isSameCount } from './same-count.ts';
import { amongOf, isCapacity, isExcepted, isSum, isWhole, lossOf } from './special.ts';
import { stateAt } from './state-at.ts';
import { stoppedOf } from './stopped.ts';
import { formsOf } from './verb-forms.ts';
import { OPEN_VERBS, PERSONNEL } from './words.ts';

/** The measure of a figure, the token of the word that states it, how the figure stands to that word, and the rule. */
export interface Verdict {
  readonly measure: Measure;
  readonly predicate: number;
  readonly role: Governor['role'];
  readonly rule: string;
}

/** A figure told before, and what was decided for it. */
export interface Previous {
  readonly figure: Figure;
  readonly verdict: Verdict;
}

const AREA_UNITS = new Set(['km2', 'm2', 'ha', 'sq mi', 'mi2', 'acres', 'acre', 'ft2']);
/** What can be done to a stretch of land or a share of one, when a predicate says so. */
const OF_LAND = new Set<Measure>(['damaged', 'destroyed', 'affected']);

/**
 * The rules in order; each is described in docs/claims.md under its name. `before` is the figure before, `counted` the last
 * one whose count this figure may give another number of.
 */
export function decideMeasure(
  figure: Figure,
  sort: Sort,
  land: boolean,
  before: Previous | null,
  counted: Previous | null,
): Verdict {
  const governor = governorOf(figure);
  const { kind } = figure.mention;
  const { unit } = toQuantity(figure.mention, '');
  const { predicate, role } = governor;
  if (kind === 'money' || isShareOfMoney(figure, before)) return { measure: 'money', predicate, role, rule: 'money' };
  const unsaid = unsaidRule(figure);
  if (unsaid !== null) return { measure: 'other', predicate, role: 'other', rule: unsaid };
  if (before !== null && before.figure.sentence === figure.sentence && isWhole(figure, before.figure)) {
    return { measure: wholeMeasure(figure, sort), predicate, role: 'other', rule: 'whole' };
  }
  const isArea = unit !== null && AREA_UNITS.has(unit);
  if (isArea || (kind === 'ratio' && land)) {
    const told = governor.measure ?? modifierOf(figure)?.measure ?? nearestOf(figure, sort)?.measure ?? null;
    const measure = told !== null && OF_LAND.has(told) ? told : 'territory';
    return { measure, predicate, role, rule: 'land' };
  }
  const event = eventOf(figure);
  if (event !== null) return { measure: event, predicate, role, rule: 'event' };
  if (isSum(figure, sort)) return { measure: 'money', predicate, role, rule: 'money' };
  const told =
    byClause(figure, sort, governor, before) ?? byPhrase(figure, sort, before) ?? byNothing(figure, sort, governor);
  if (
    told.measure === 'other' &&
    before !== null &&
    before.verdict.measure !== 'other' &&
    corrects(figure, before.figure)
  ) {
    return { ...told, measure: before.verdict.measure, role: 'of', rule: 'corrected' };
  }
  if (told.measure === 'other' && counted !== null && isSameCount(figure))
    return { ...told, measure: counted.verdict.measure, role: 'of', rule: 'same-count' };
  if (told.measure === 'evacuated' && sort !== 'things' && figure.mention.madeBy !== 'article')
    return toHospital(figure, told);
  if (told.measure === 'inside' && sort !== 'things') return inHospital(figure, told);
  return told.measure === 'injured' ? withOutcome(figure, told) : told;
}

/** The rule by which nothing that the clause says is said of the figure; null where none does. */
function unsaidRule(figure: Figure): 'capacity' | 'except' | null {
  if (isCapacity(figure)) return 'capacity';
  return isExcepted(figure) ? 'except' : null;
}

/** What is said of a whole itself ("87 of the 112 pupils seized in May"), else that it exists. */
function wholeMeasure(figure: Figure, sort: Sort): Measure {
  const own = modifierOf(figure)?.measure ?? null;
  if (own !== null && fits(own, sort)) return own;
  return sort === 'people' || sort === 'groups' ? 'population' : 'other';
}

const CARE =
  /^(?:in|at|under) (?:an? |the )?(?:hospitals?|clinic|intensive care|surgery|(?:critical|serious|grave|stable) condition)\b/;
const LONGEST_CARE = 5;

/** Who remains or is in hospital is hurt. */
function inHospital({ tree }: Figure, verdict: Verdict): Verdict {
  const from = verdict.predicate + 1;
  const words = Array.from({ length: LONGEST_CARE }, (_, at) => wordOf(tree, from + at)).join(' ');
  return CARE.test(words) ? { ...verdict, measure: 'injured', rule: 'in-care' } : verdict;
}

const HOSPITALS = new Set(['hospital', 'hospitals', 'clinic', 'trauma', 'infirmary', 'hospitalized']);
const LONGEST_WAY = 9;

/** Who is taken, rushed or flown to hospital is hurt, unless they come from one. */
function toHospital({ tree }: Figure, verdict: Verdict): Verdict {
  let to = -1;
  for (let at = verdict.predicate + 1; at <= verdict.predicate + LONGEST_WAY; at += 1) {
    const word = wordOf(tree, at);
    if (word === 'from' || /^[.;:,]$/.test(word)) break;
    if (word === 'to') to = at;
    if (to >= 0 && HOSPITALS.has(word)) return { ...verdict, measure: 'injured' };
  }
  return verdict;
}

const LATER = new Set(['later', 'and', 'subsequently', 'then']);
const LONGEST_OUTCOME = 14;

/** "A boy who was shot on Friday has died", "two hit by shells later died": the verb that leaves it open is followed by what came of it. */
function withOutcome({ tree }: Figure, verdict: Verdict): Verdict {
  const { predicate } = verdict;
  if (!OPEN_VERBS.has(verbAt(tree, predicate))) return verdict;
  for (let at = predicate + 2; at <= predicate + LONGEST_OUTCOME; at += 1) {
    const word = wordOf(tree, at);
    if (/^[.;:]$/.test(word) || word === 'who') break;
    const isOutcome = HAVE.has(wordOf(tree, at - 1)) || LATER.has(wordOf(tree, at - 1));
    if (word === 'died' && isOutcome) return { ...verdict, measure: 'killed', predicate: at };
  }
  return verdict;
}

const FUNDS = new Set(['sum', 'amount', 'funds', 'money', 'funding', 'total']);

/** "Of the $26m needed, donors have found 18%", "$4m has come of the $9m asked (44 per cent)". */
function isShareOfMoney({ tree, mention, sentence, noun }: Figure, before: Previous | null): boolean {
  const isBare = mention.kind === 'ratio' && (noun < 0 || FUNDS.has(wordOf(tree, noun)));
  return (
    isBare &&
    before !== null &&
    sentence - before.figure.sentence <= (noun < 0 ? 0 : 1) &&
    before.figure.mention.kind === 'money'
  );
}

type Maybe = { readonly measure: Measure | null; readonly predicate: number } | null;

/** What a verb of several senses says of things ("burned" homes, not people), or null. */
function otherSense(tree: Tree, predicate: number, sort: Sort): Measure | null {
  const senses = sensesOf(verbAt(tree, predicate));
  if (sort === 'people') return verbAt(tree, predicate) === 'bury' ? 'inside' : null;
  if (SENDS.has(verbAt(tree, predicate)) && sort === 'unknown') return 'supplied';
  const isOfThings = sort === 'things' || sort === 'unknown';
  return isOfThings ? (senses.find((measure) => OF_DAMAGE.has(measure)) ?? null) : null;
}

/** Verbs that send people and vehicles where they work, and all else to those in need. */
const SENDS = new Set(['send', 'fly', 'dispatch', 'rush']);
const OF_DAMAGE = new Set<Measure>(['destroyed', 'damaged', 'supplied']);

/** The first of the rules whose measure can be said of what is counted. */
function firstFit(
  tree: Tree,
  sort: Sort,
  rules: readonly (readonly [string, Governor['role'], () => Maybe])[],
): Verdict | null {
  for (const [rule, role, ask] of rules) {
    const found = ask();
    if (found === null || found.measure === null) continue;
    const isOfOthers = !fits(found.measure, sort) || found.measure === 'evacuated' || found.measure === 'deployed';
    const other = isOfOthers ? otherSense(tree, found.predicate, sort) : null;
    const measure = other ?? (fits(found.measure, sort) ? found.measure : null);
    if (measure !== null) return { measure, predicate: found.predicate, role, rule };
  }
  return null;
}

/** What the clause says of it: the verb right before or after the phrase, else whatever governs the phrase in the tree. */
function byClause(figure: Figure, sort: Sort, governor: Governor, before: Previous | null): Verdict | null {
  const isOfEvent = wordOf(figure.tree, figure.first - 1) === 'of' && beforeOf(figure) !== null;
  const isElliptic =
    !isOfEvent &&
    (figure.noun < 0 || wordOf(figure.tree, figure.noun) === 'others' || isOfFigureBefore(figure, before));
  const inItsPlace = isElliptic
    ? firstFit(figure.tree, sort, [['participle-after', 'undergoes', () => bareAfterOf(figure)]])
    : null;
  if (inItsPlace !== null) return inItsPlace;
  return firstFit(figure.tree, sort, [
    ['toll', 'of', () => tollOf(figure)],
    ['moved-event', 'of', () => movedEventOf(figure)],
    ['stopped', 'undergoes', () => stoppedOf(figure)],
    ['loss', 'undergoes', () => lossOf(figure, sort)],
    ['container', 'undergoes', () => containerOf(figure)],
    ['carried', 'undergoes', () => carriedOf(figure, sort)],
    ['verb-before', 'undergoes', () => beforeOf(figure)],
    ['recipient', 'of', () => recipientOf(figure)],
    ['verb-after', 'undergoes', () => afterOf(figure)],
    ['participle-after', 'undergoes', () => bareAfterOf(figure, true)],
    ['state-noun', 'is', () => stateNounOf(figure)],
    ['part', before?.verdict.role ?? 'other', () => setInPart(figure, before)],
    ['governor', governor.role, () => governor],
    ['row-subject', 'undergoes', () => afterRowOf(figure)],
    ['among', 'is', () => amongOf(figure)],
  ]);
}

/** "8 guards killed 58 others injured", a headline without commas: the participle between them is that of the first figure. */
function isOfFigureBefore(figure: Figure, before: Previous | null): boolean {
  if (before === null || before.figure.sentence !== figure.sentence) return false;
  const { predicate } = before.verdict;
  const isBetween = predicate === figure.first - 1 && predicate === lastOf(before.figure) + 1;
  return isBetween && bareAfterOf(figure) !== null;
}

/** What the phrase says of itself. */
function byPhrase(figure: Figure, sort: Sort, before: Previous | null): Verdict | null {
  return firstFit(figure.tree, sort, [
    ['participle-after', 'undergoes', () => bareAfterOf(figure)],
    ['relative', 'is', () => relativeOf(figure)],
    ['some-of-those', before?.verdict.role ?? 'other', () => someOf(figure, before)],
    ['part', before?.verdict.role ?? 'other', () => partOf(figure, before)],
    ['row', before?.verdict.role ?? 'other', () => rowOf(figure, before)],
    ['sum', before?.verdict.role ?? 'other', () => sumOf(figure, before)],
    ['modifier', 'is', () => modifierOf(figure)],
    ['lodging', 'is', () => lodgedOf(figure, sort)],
    ['guards', 'acts', () => guardsOf(figure, sort)],
    ['expected', 'acts', () => expectedOf(figure, sort)],
    ['exchanged', 'undergoes', () => exchangedOf(figure, sort)],
    ['place-label', 'is', () => labelOf(figure)],
    ['list-head', 'is', () => listHeadOf(figure, sort)],
    ['nearby', 'other', () => nearestOf(figure, sort)],
    ['late-verb', 'acts', () => lateVerbOf(figure)],
  ]);
}

/** "The camp holds 31,000. Nearly 8,000 are foreigners": a bare figure told to be someone is of those told before. */
function someOf({ tree, first, last, noun, sentence }: Figure, before: Previous | null): Maybe {
  if (noun >= 0 || before === null || sentence - before.figure.sentence > 1) return null;
  const isOther = before.verdict.measure === 'other';
  return isOther || bareToldToBe(tree, first, last) < 0 ? null : { ...before.verdict, predicate: last + 1 };
}

const PART_WORDS = new Set(['including', 'among', 'include', 'included']);
const LONGEST_PART_GAP = 12;
/** A pronoun says itself that it goes back. */
const LONGEST_PRONOUN_GAP = 30;

/** Part of the figure before: "48 people, among them 10 children", "of whom two", "234 of them were". */
function partOf({ tree, first, last, noun, sentence }: Figure, before: Previous | null): Verdict | null {
  if (before === null || before.verdict.measure === 'other') return null;
  if (before.figure.sentence !== sentence)
    return isOfThem(tree, last) && sentence - before.figure.sentence === 1 ? before.verdict : null;
  const gap = first - lastOf(before.figure);
  const lead = [first - 1, first - 2, first - 3].map((at) => wordOf(tree, at));
  const isOf = ['them', 'whom'].some((word) => word === wordOf(tree, last + 2) || word === wordOf(tree, noun));
  if (gap > (isOf || lead[0] === 'whom' ? LONGEST_PRONOUN_GAP : LONGEST_PART_GAP)) return null;
  return isOf || lead.some((word) => PART_WORDS.has(word)) || lead[0] === 'whom' || lead[0] === 'them'
    ? before.verdict
    : null;
}

/** "21 bodies were brought in, nine of them burned": set in after a figure, with no verb of its own. */
function setInPart(figure: Figure, before: Previous | null): Verdict | null {
  const { tree, first, last } = figure;
  const isSetIn = wordOf(tree, first - 1) === ',' && isOfThem(tree, last) && stateAt(tree, last + 3) === null;
  return isSetIn && !BE.has(wordOf(tree, last + 3)) && !HAVE.has(wordOf(tree, last + 3))
    ? partOf(figure, before)
    : null;
}

function isOfThem(tree: Tree, last: number): boolean {
  const of = wordOf(tree, last) === 'of' ? last : last + 1;
  return wordOf(tree, of) === 'of' && wordOf(tree, of + 1) === 'them';
}

const BRINGS = formsOf('bring take push lift raise'.split(' '));
const LONGEST_SUM = 6;

/** "341 new cases, bringing the total to 9,876": the sum of what the figure before counts. */
function sumOf({ tree, first, noun, sentence }: Figure, before: Previous | null): Maybe {
  const isTo = wordOf(tree, first - 1) === 'to';
  if (noun >= 0 || !isTo || before === null || before.figure.sentence !== sentence) return null;
  for (let at = first - 2; at >= first - LONGEST_SUM; at -= 1) {
    if (BRINGS.has(wordOf(tree, at))) return { ...before.verdict, predicate: at };
    if (uposOf(tree, at) === 'VERB') return null;
  }
  return null;
}

/** "Up from 12 a week ago", "to 40, from 31": the same count as the figure before. */
export function isCompared({ tree, first }: Figure): boolean {
  if (wordOf(tree, first - 1) !== 'from') return false;
  const before = wordOf(tree, first - 2);
  const reached = before === ',' ? first - 3 : first - 2;
  return (
    before === 'up' || before === 'down' || (uposOf(tree, reached) === 'NUM' && wordOf(tree, reached - 1) === 'to')
  );
}

const ROW_JOINTS = new Set([',', '-', '–', '—', 'and', 'or', '&', ';', 'with', 'plus', 'another', 'a', 'further']);
const LONGEST_ROW_GAP = 8;

/** Behind a semicolon a clause with a verb of its own begins anew. */
function hasOwnVerb({ tree, last }: Figure): boolean {
  for (let at = last + 1; at < tree.tokens.length && wordOf(tree, at) !== ';'; at += 1) {
    if (uposOf(tree, at) === 'AUX') return true;
  }
  return false;
}

/** "11,482 people (3,106 households)", "600,000 people, or 41 percent of them". */
function isSameInOtherWords({ tree, first }: Figure, before: Previous): boolean {
  const lead = wordOf(tree, first - 1);
  const end = lastOf(before.figure);
  return (lead === '(' && first - 2 === end) || (lead === 'or' && first - LONGEST_ROW_GAP <= end);
}

const LIMITS = new Set(['only', 'just', 'some', 'about']);

/** "Norvia has taken back 160 children, Quastan 46 and Tarn only two": a name and its figure, the verb left out. */
function isGapped({ tree, first }: Figure, before: Previous): boolean {
  let at = LIMITS.has(wordOf(tree, first - 1)) ? first - 2 : first - 1;
  if (uposOf(tree, at) !== 'PROPN') return false;
  while (uposOf(tree, at) === 'PROPN') at -= 1;
  const isJoint = wordOf(tree, at) === ',' || wordOf(tree, at) === 'and' || wordOf(tree, at) === ';';
  for (let between = lastOf(before.figure) + 1; between < first; between += 1)
    if (uposOf(tree, between) === 'VERB' || uposOf(tree, between) === 'AUX') return false;
  return isJoint;
}

/** "19 men are dead and 38 hostages are out": what was said of the figure before stands before this one, which has its own. */
function isOwnSubject(figure: Figure, before: Previous): boolean {
  const verb = afterPhrases(figure.tree, lastOf(figure)) + 1;
  const word = wordOf(figure.tree, verb);
  return before.verdict.predicate < figure.first && (BE.has(word) || HAVE.has(word));
}

/** A figure in a row with the one before it ("14 houses and two bridges") shares its measure. */
function rowOf(figure: Figure, before: Previous | null): Verdict | null {
  const { tree, first, sentence } = figure;
  if (before === null || before.figure.sentence !== sentence || before.verdict.measure === 'other') return null;
  if (isCompared(figure) || isSameInOtherWords(figure, before)) return before.verdict;
  if (wordOf(tree, first - 1) === ':' && figure.noun < 0) return before.verdict;
  if (isGapped(figure, before)) return before.verdict;
  if (!ROW_JOINTS.has(wordOf(tree, first - 1)) || first - lastOf(before.figure) > LONGEST_ROW_GAP) return null;
  const isApartClause =
    wordOf(tree, first - 1) === ';' ? hasOwnVerb(figure) : figure.noun >= 0 && isOwnSubject(figure, before);
  return isApartClause ? null : before.verdict;
}

/** No predicate states a measure: the noun may name a state, or the figure be told to exist; else it is a mention. */
function byNothing(figure: Figure, sort: Sort, { predicate, role }: Governor): Verdict {
  const named = roleOf(figure);
  if (named !== null && fits(named, sort)) return { measure: named, predicate, role, rule: 'role' };
  if (tellsExistence(figure, predicate) && PERSONNEL.has(wordOf(figure.tree, figure.noun)))
    return { measure: 'deployed', predicate, role, rule: 'existence' };
  if (tellsExistence(figure, predicate) && (sort === 'people' || sort === 'unsaid') && isWithin(figure))
    return { measure: 'inside', predicate, role, rule: 'existence' };
  if (tellsExistence(figure, predicate) && sort === 'people')
    return { measure: 'population', predicate, role, rule: 'existence' };
  return { measure: 'other', predicate, role, rule: 'mention' };
}

/** "There are 40 people in there", "inside", "still there". */
function isWithin(figure: Figure): boolean {
  const { tree } = figure;
  const end = lastOf(figure) + (wordOf(tree, lastOf(figure) + 1) === 'of' && figure.noun < 0 ? 2 : 0);
  const [next, after] = [wordOf(tree, end + 1), wordOf(tree, end + 2)];
  return (
    next === 'inside' || (after === 'there' && (next === 'in' || next === 'still')) || (next === 'in' && after === 'it')
  );
}

/** "There are 40 teachers in Orm", "the group has 600 members". */
function tellsExistence({ tree, top }: Figure, predicate: number): boolean {
  const lemma = lemmaOf(tree, predicate);
  if (lemma === 'have') return relOf(tree, top) === 'obj';
  return childrenOf(tree, predicate).some((child) => relOf(tree, child) === 'expl');
}
