import type { Measure } from '../../../model/claim.ts';
import { toQuantity } from '../../quantities/to-quantity.ts';
import type { Figure } from '../counted.ts';
import { lastOf } from '../counted.ts';
import type { Tree } from '../tree.ts';
import { wordOf } from '../tree.ts';
import type { Sort } from '../what.ts';
import { afterOf, afterRowOf, bareAfterOf, relativeOf } from './after-phrase.ts';
import { beforeOf, recipientOf } from './before-phrase.ts';
import { carriedOf, exchangedOf, expectedOf, guardsOf, labelOf, lateVerbOf, lodgedOf } from './beside.ts';
import { eventOf, modifierOf, roleOf, stateNounOf } from './by-phrase.ts';
import type { Governor } from './by-predicate.ts';
import { governorOf } from './by-predicate.ts';
import { movedEventOf, tollOf } from './by-toll.ts';
import { listHeadOf, nearestOf } from './by-window.ts';
import { containerOf } from './container.ts';
import { corrects } from './correction.ts';
import { isWithin, tellsExistence } from './existence.ts';
import { fits } from './fits.ts';
import { sensesOf, verbAt } from './lexicon.ts';
import { partOf, setInPart, someOf, sumOf } from './of-before.ts';
import { inHospital, toHospital, withOutcome } from './outcome.ts';
import { rowOf } from './rows.ts';
import { isSameCount } from './same-count.ts';
import { amongOf, isCapacity, isExcepted, isSum, isWhole, lossOf } from './special.ts';
import { stoppedOf } from './stopped.ts';
import type { Maybe, Previous, Verdict } from './verdict.ts';
import { PERSONNEL } from './words.ts';

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
