import type { Finding } from '../../model/finding.ts';
import { daysBetween } from '../dating/days.ts';
import { isOneNumber } from '../series/bounds-of.ts';
import type { Fact } from '../series/fact.ts';
import { compare } from '../series/fact.ts';
import { groupBy, Unions } from '../series/group.ts';
import type { Aligned } from './aligned.ts';
import { findingOf } from './finding-of.ts';
import { misquoteOf, turnsUnit } from './misquotes.ts';
import { count, figure, list, page } from './phrase.ts';
import type { Scene } from './scene.ts';
import { pairKey, placesOf, populationsOf } from './scene.ts';

/** Below this, figures of one origin may be equal by chance, and the sentences must be alike as well. */
const TELLING = 50;
const ALIKE = 0.3;
/** The same for a figure whose people one report names more narrowly than the other. */
const ALIKE_OF_OTHERS = 0.1;
const SLACK_DAYS = 2;
/** One and two are given too often to tell anything. */
const LEAST_RESTATED = 3;
const LEAST_RESTATED_LATER = 10;
const FEW = 10;

export interface Reprints {
  readonly findings: readonly Finding[];
  /** Pairs that are told here, and need no other finding. */
  readonly told: ReadonlySet<string>;
}

/**
 * What one testimony became in print: figures of one origin in several reports are one statement printed again, told
 * as `agree`, or, where a print changed figure, unit or certainty, as `misquotes`.
 */
export function reprints(scene: Scene, aligned: readonly Aligned[]): Reprints {
  const told = new Set<string>();
  const findings: Finding[] = [];
  const echoed = new Set(aligned.map(({ a, b }) => pairKey(a, b)));
  for (const facts of groupBy(scene.facts, ({ origin, unit }) => `${origin}|${unit}`).values()) {
    if (facts.length > 1)
      for (const group of statements(facts, scene, echoed)) findings.push(...tell(group, echoed, told));
  }
  findings.push(
    ...changedCopies(
      aligned.filter(({ a, b }) => !told.has(pairKey(a, b))),
      told,
    ),
  );
  return { findings, told };
}

/** Copied passages whose figure was changed on the way; one finding for all prints of the same two figures. */
function changedCopies(aligned: readonly Aligned[], told: Set<string>): readonly Finding[] {
  const changed = aligned.flatMap(({ a, b, echo }) => {
    const words = echo.kind === 'copied' ? misquoteOf(a, b, true) : null;
    return words === null ? [] : [{ a, b, words }];
  });
  for (const { a, b } of changed) told.add(pairKey(a, b));
  const alike = groupBy(changed, ({ a, b }) => [figure(a), figure(b)].sort(compare).join(' '));
  return [...alike.values()].map((pairs) =>
    findingOf({ kind: 'misquotes', facts: pairs.flatMap(({ a, b }) => [a, b]), words: pairs[0]?.words ?? '' }),
  );
}

/** Divides the facts of one origin into statements: one figure each, in one or several reports. */
function statements(facts: readonly Fact[], scene: Scene, echoed: ReadonlySet<string>): readonly (readonly Fact[])[] {
  const unions = new Unions<Fact>();
  const alone = aloneInReport(facts, scene);
  for (const [at, a] of facts.entries()) {
    for (const b of facts.slice(at + 1))
      if (isReprint(a, b, scene, echoed) || (alone.has(a) && alone.has(b) && isRestated(a, b, scene)))
        unions.join(a, b);
  }
  const ids = new Map(facts.map((fact) => [fact, unions.root(fact).claim.id]));
  return [...groupBy(facts, (fact) => ids.get(fact) ?? '').values()];
}

/**
 * The facts that alone of their report, within the origin, give their number of whom they count, or only of one place, or a
 * number that does not come back by chance: a headline and its opening give it twice.
 */
function aloneInReport(facts: readonly Fact[], { relatePlaces }: Scene): ReadonlySet<Fact> {
  const same = groupBy(facts, (fact) => `${fact.report.id}|${countedBy(fact)}|${fact.strict.min ?? fact.strict.max}`);
  const isTold = ({ strict: { min, max } }: Fact): boolean => (min ?? max ?? 0) >= LEAST_RESTATED_LATER;
  return new Set(
    [...same.values()].flatMap((group) => {
      const isOnePlace = group.every(({ place }) => relatePlaces(place, group[0]?.place ?? null) !== 'apart');
      return isOnePlace ? group : group.filter(isTold);
    }),
  );
}

function countedBy({ class: id, head, claim }: Fact): string {
  return `${claim.measure}|${id ?? head}`;
}

/**
 * One testimony's one figure of a thing, given once in each of two reports: one statement, however each report puts it.
 * Of other days it must be a number that does not come back by chance, of the very people.
 */
function isRestated(a: Fact, b: Fact, scene: Scene): boolean {
  if (a.report.id === b.report.id || !isOneNumber(a.strict, b.strict) || isVague(a)) return false;
  const number = a.strict.min ?? a.strict.max ?? 0;
  if (number < (areNear(a, b) ? LEAST_RESTATED : LEAST_RESTATED_LATER)) return false;
  const populations = populationsOf(a, b, scene.pack);
  const isUntold = a.claim.measure === 'other' || b.claim.measure === 'other';
  if (isUntold) return populations === 'same' && a.head !== '' && a.head === b.head;
  if (a.claim.measure !== b.claim.measure || populations === 'apart') return false;
  if (!areNear(a, b)) return populations === 'same';
  const places = placesOf(a, b, scene);
  const isTold = number >= (places === 'same' ? LEAST_RESTATED_LATER : TELLING);
  const isAlike = (): boolean => isTold || scene.likeness(a.context, b.context) >= ALIKE_OF_OTHERS;
  return populations === 'same' || (places !== 'apart' && isAlike());
}

/** A word for a stretch of numbers, which comes back of other things. */
function isVague({ strict: { min, max } }: Fact): boolean {
  return min !== null && max !== null && min !== max;
}

function isReprint(a: Fact, b: Fact, scene: Scene, echoed: ReadonlySet<string>): boolean {
  if (a.report.id === b.report.id) return false;
  if (!isOneNumber(a.strict, b.strict)) return turnsUnit(a, b);
  if (echoed.has(pairKey(a, b))) return true;
  if (populationsOf(a, b, scene.pack) === 'apart' || !areNear(a, b)) return false;
  const alike = scene.likeness(a.context, b.context) >= ALIKE;
  const measures = new Set([a.claim.measure, b.claim.measure, 'other']);
  if (measures.size > 2) return alike;
  return alike || (a.strict.max ?? a.strict.min ?? 0) >= TELLING;
}

/** Of the same days, give or take what readings of "on Monday" differ by. */
function areNear(a: Fact, b: Fact): boolean {
  if (a.nature === 'total' || a.from === null || a.to === null || b.from === null || b.to === null) return true;
  return daysBetween(a.to, b.from) <= SLACK_DAYS && daysBetween(b.to, a.from) <= SLACK_DAYS;
}

function tell(group: readonly Fact[], echoed: ReadonlySet<string>, told: Set<string>): readonly Finding[] {
  const reports = new Set(group.map(({ report }) => report.id));
  if (reports.size < 2) return [];
  for (const [at, a] of group.entries()) for (const b of group.slice(at + 1)) told.add(pairKey(a, b));
  const [first, ...others] = group;
  if (first === undefined) return [];
  for (const other of others) {
    const misquote = misquoteOf(first, other, echoed.has(pairKey(first, other)));
    if (misquote !== null) return [findingOf({ kind: 'misquotes', facts: group, words: misquote })];
  }
  return group.every(isDetail)
    ? []
    : [findingOf({ kind: 'agree', facts: group, words: reprintWords(group, reports.size) })];
}

/** "Two sides", "four continents": a small number of what nothing was said to happen to is no figure of the case. */
function isDetail({ claim, strict: { min, max } }: Fact): boolean {
  return claim.measure === 'other' && (max ?? min ?? 0) < FEW;
}

function reprintWords(group: readonly Fact[], reports: number): string {
  const [first] = group;
  if (first === undefined) return '';
  const times = reports === 2 ? 'twice' : `${count(reports, 'time')}`;
  const pages = list(group.map(({ report }) => page(report)));
  const figures = list(
    [...groupBy(group, ({ strict }) => `${strict.min} ${strict.max}`).values()].flatMap(([one]) =>
      one === undefined ? [] : [figure(one)],
    ),
  );
  return (
    `One statement printed ${times}: ${figures} in ${pages}. It goes back to ${originOf(first)}: one origin, not ` +
    `${count(reports, 'origin').replace(/ .*/, '')}.`
  );
}

/** Whom a statement goes back to, in words. */
export function originOf({ speaker, claim, report }: Fact): string {
  const agency = claim.chain.find(({ kind }) => kind === 'agency')?.agent;
  if (speaker !== null) return agency === undefined ? speaker.name : `${speaker.name}, carried by ${agency}`;
  return agency ?? `the text that ${page(report)} shares`;
}
