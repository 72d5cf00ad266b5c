import type { Measure } from '../../../model/claim.ts';
import type { Figure } from '../counted.ts';
import { lemmaOf } from '../tree.ts';
import type { Sort } from '../what.ts';
import { eventOf, modifierOf, roleOf } from './by-phrase.ts';
import type { Governor } from './by-predicate.ts';
import { governorOf } from './by-predicate.ts';
import { nearestOf } from './by-window.ts';
import { fits } from './fits.ts';

/** The measure of a figure, the token of the word that states it, how the figure stands to that word, and the rule. */
export interface Verdict {
  readonly measure: Measure;
  readonly predicate: number;
  readonly role: Governor['role'];
  readonly rule: string;
}

const AREA_UNITS = new Set(['km2', 'm2', 'ha', 'sq mi', 'acres']);
/** What can be done to a stretch of land or a share of one, when a predicate says so. */
const OF_LAND = new Set<Measure>(['damaged', 'destroyed', 'affected']);

/** The rules in order; each is described in docs/claims.md under its name. */
export function decideMeasure(figure: Figure, sort: Sort, land: boolean): Verdict {
  const governor = governorOf(figure);
  const { kind, unit } = figure.mention;
  const { predicate, role } = governor;
  if (kind === 'money') return { measure: 'money', predicate, role, rule: 'money' };
  const isArea = unit !== null && AREA_UNITS.has(unit);
  if (isArea || (kind === 'ratio' && land)) {
    const told = governor.measure ?? modifierOf(figure)?.measure ?? nearestOf(figure, sort)?.measure ?? null;
    const measure = told !== null && OF_LAND.has(told) ? told : 'territory';
    return { measure, predicate, role, rule: 'land' };
  }
  const event = eventOf(figure);
  if (event !== null) return { measure: event, predicate, role, rule: 'event' };
  if (governor.measure !== null && fits(governor.measure, sort)) {
    return { measure: governor.measure, predicate, role, rule: 'predicate' };
  }
  return byPhrase(figure, sort, governor);
}

function byPhrase(figure: Figure, sort: Sort, { predicate, role }: Governor): Verdict {
  const modified = modifierOf(figure);
  if (modified !== null && fits(modified.measure, sort)) return { ...modified, role: 'is', rule: 'modifier' };
  const named = roleOf(figure);
  const near = nearestOf(figure, sort);
  if (near !== null) return { ...near, role: 'other', rule: 'nearby' };
  if (named !== null && fits(named, sort)) return { measure: named, predicate, role, rule: 'role' };
  if (isExistence(figure, predicate) && sort === 'people')
    return { measure: 'population', predicate, role, rule: 'existence' };
  return { measure: 'other', predicate, role, rule: 'mention' };
}

/** "There are 40 teachers in Orm", "the group has 600 members". */
function isExistence({ tree }: Figure, predicate: number): boolean {
  const lemma = lemmaOf(tree, predicate);
  return lemma === 'be' || lemma === 'have';
}
