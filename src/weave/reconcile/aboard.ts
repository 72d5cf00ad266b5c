import type { Finding } from '../../model/finding.ts';
import { isWithin } from '../../model/lattice/relation.ts';
import { findingOf } from '../account/finding-of.ts';
import { figure, list, number, page } from '../account/phrase.ts';
import type { Scene } from '../account/scene.ts';
import { isStated } from '../account/scene.ts';
import { least, most } from '../series/bounds-of.ts';
import type { Fact } from '../series/fact.ts';
import { groupBy } from '../series/group.ts';
import type { Check } from './clash.ts';
import { failingSum, sideOf } from './sum.ts';

/** What becomes of those who were aboard: nobody is of two of these. */
const FATES = ['killed', 'missing', 'rescued'] as const;
/** Those aboard are counted by one of these measures, or by none. */
const ABOARD_MEASURES: ReadonlySet<string> = new Set(['other', 'population', 'inside']);
const BEHIND = /^(?:[^\d.;:]{0,40}?)\b(?:aboard|on board)\b/iu;
const BEFORE = /\b(?:carrying|carried|carries|(?:aboard|on board)(?: (?:was|were|had been))?)\s+$/iu;
/** What it may carry is not what it carried. */
const ALLOWED =
  /\b(?:licen[cs]ed|allowed|permitted|built|designed|certified|room|capacity|able|can|could|may|should)\b/iu;

/**
 * Who was aboard a vessel that met with disaster is dead, missing or rescued: where a report gives how many were aboard and what
 * became of them, the fates make no more than those aboard, and all three together no fewer.
 */
export const checkAboard: Check = (scene) => {
  const people = scene.facts.filter((fact) => fact.unit === null && isStated(fact) && !fact.isFormer && !fact.isPart);
  return [...groupBy(people, ({ report }) => report.id).values()].flatMap((facts) => tell(facts, scene) ?? []);
};

function tell(facts: readonly Fact[], { pack }: Scene): Finding | null {
  const aboard = theOne(facts.filter(isAboard));
  if (aboard === null) return null;
  const told = FATES.map((fate) => {
    const own = facts.filter(
      (fact) => fact.claim.measure === fate && fact.class !== null && isWithin('people', fact.class, pack),
    );
    return { count: own.length, fact: theOne(own) };
  });
  const fates = told.flatMap(({ fact }) => fact ?? []);
  if (fates.length < 2 || told.some(({ count, fact }) => count > 0 && fact === null)) return null;
  const low = sum(fates.map(({ strict }) => least(strict)));
  const high = sum(fates.map(({ strict }) => most(strict)));
  if (low > most(aboard.strict)) return finding(aboard, fates, low, 'more');
  if (fates.length < FATES.length) return null;
  if (high < least(aboard.strict)) return finding(aboard, fates, high, 'fewer');
  return Number.isFinite(high) && aboard.strict.min !== null ? addsUp(aboard, fates) : null;
}

function isAboard({ claim, report: { text }, sentence }: Fact): boolean {
  if (!ABOARD_MEASURES.has(claim.measure)) return false;
  const { start, end } = claim.quantity;
  const before = text.slice(Math.max(0, start - 40), start);
  const isCounted = BEHIND.test(text.slice(end, end + 60)) || BEFORE.test(before);
  return isCounted && !ALLOWED.test(before) && !/\bmore\b/u.test(text.slice(end, end + 6)) && sentence !== '';
}

/** The figure, where all of them give one number; the one with both bounds before another. */
function theOne(facts: readonly Fact[]): Fact | null {
  const [first] = facts.toSorted((a, b) => width(a) - width(b));
  if (first === undefined) return null;
  return facts.every(({ strict }) => least(strict) <= most(first.strict) && most(strict) >= least(first.strict))
    ? first
    : null;
}

function width({ strict }: Fact): number {
  return most(strict) - least(strict);
}

function finding(aboard: Fact, fates: readonly Fact[], total: number, how: 'more' | 'fewer'): Finding {
  const isMore = how === 'more';
  const limit = isMore ? most(aboard.strict) : least(aboard.strict);
  const values = fates.map(({ strict }) => number(isMore ? least(strict) : most(strict)));
  const ends = isMore
    ? failingSum(
        sideOf('aboard, at most', [aboard], 'strict', 'max'),
        sideOf('accounted for, at least', fates, 'strict', 'min'),
        null,
      )
    : failingSum(
        sideOf('accounted for, at most', fates, 'strict', 'max'),
        sideOf('aboard, at least', [aboard], 'strict', 'min'),
        null,
      );
  return findingOf({
    kind: 'does-not-add-up',
    reading: 'strict',
    facts: [aboard, ...fates],
    sum: ends,
    words:
      `Those aboard do not add up in ${page(aboard.report)}: ${list(fates.map(said))} are ${values.join(' + ')} = ${number(total)}, ` +
      `${number(Math.abs(total - limit))} ${how} than ${figure(aboard)}. ` +
      `${isMore ? 'Someone is counted twice, or more were aboard.' : 'Somebody is not accounted for, or fewer were aboard.'}`,
  });
}

function addsUp(aboard: Fact, fates: readonly Fact[]): Finding {
  return findingOf({
    kind: 'adds-up',
    reading: 'strict',
    facts: [aboard, ...fates],
    words: `All who were aboard are accounted for in ${page(aboard.report)}: ${list(fates.map(said))} make ${figure(aboard)}.`,
  });
}

function said(fact: Fact): string {
  return `${figure(fact)} ${fact.claim.measure}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
