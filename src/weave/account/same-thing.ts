import type { Day } from '../../model/when.ts';
import type { Fact } from '../series/fact.ts';
import { daysBetween, MEASURE_ROWS } from '../series/nature.ts';
import type { Scene } from './scene.ts';
import { isStated, pairKey, populationsOf } from './scene.ts';

/** Two facts that state a figure of one thing at one time, and how much their sentences say so (0 to 1). */
export interface Pair {
  readonly a: Fact;
  readonly b: Fact;
  readonly likeness: number;
}

/** Figures further apart in days than this are not of one event, nor of one state of a stock. */
const NEAR_DAYS = 2;
/** How alike two sentences must be to be of one event: at this bar a reader of a hundred pairs found none that was not. */
const ALIKE = 0.3;
/** With the same named place and the same population less will do. */
const ALIKE_IN_PLACE = 0.16;
/** Figures as large as this do not meet by chance. */
const TELLING = 50;
const MOST_UNDATED = 400;

/**
 * All pairs of facts that are of one thing. Blocks by measure and unit and slides over days, so that a case of many
 * thousand claims is not compared pair by pair. `joined` are pairs that an echo aligns, which need no likeness.
 */
export function sameThings(scene: Scene, joined: ReadonlySet<string>): readonly Pair[] {
  const blocks = new Map<string, Fact[]>();
  for (const fact of scene.facts) {
    if (fact.claim.measure === 'other' || !isStated(fact)) continue;
    const key = `${fact.claim.measure}|${fact.unit}|${fact.nature === 'total' ? 'total' : ''}`;
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [fact]);
    else block.push(fact);
  }
  return [...blocks.values()].flatMap((block) => [...pairsIn(block, scene, joined)]);
}

function* pairsIn(block: readonly Fact[], scene: Scene, joined: ReadonlySet<string>): Generator<Pair> {
  const dated = block.filter((fact) => anchor(fact) !== null).toSorted((a, b) => order(anchor(a), anchor(b)));
  const undated = block.filter((fact) => anchor(fact) === null).slice(0, MOST_UNDATED);
  for (const [at, a] of dated.entries()) {
    for (const b of dated.slice(at + 1)) {
      if (daysBetween(anchor(a) ?? '', anchor(b) ?? '') > reach(a)) break;
      const pair = pairOf(a, b, scene, joined);
      if (pair !== null) yield pair;
    }
  }
  for (const [at, a] of undated.entries()) {
    for (const b of [...undated.slice(at + 1), ...dated]) {
      const pair = pairOf(a, b, scene, joined);
      if (pair !== null) yield pair;
    }
  }
}

/** The day by which a fact is sorted: the last one that it may be of. */
function anchor({ to, from, published }: Fact): Day | null {
  return to ?? from ?? published;
}

function order(a: Day | null, b: Day | null): number {
  return (a ?? '') < (b ?? '') ? -1 : Number((a ?? '') > (b ?? ''));
}

function reach({ nature }: Fact): number {
  return nature === 'total' ? 31 : NEAR_DAYS;
}

function pairOf(a: Fact, b: Fact, scene: Scene, joined: ReadonlySet<string>): Pair | null {
  const aligned = joined.has(pairKey(a, b));
  const populations = populationsOf(a, b, scene.pack);
  if (populations === 'apart' || !actorsFit(a, b) || !timesFit(a, b)) return null;
  const place = scene.relatePlaces(a.place, b.place);
  if (aligned) return { a, b, likeness: 1 };
  const inOneReport = a.report.id === b.report.id;
  if (a.nature === 'stock' && place === 'same' && populations === 'same' && isOneHolder(a, b))
    return { a, b, likeness: 1 };
  if (inOneReport || populations === 'unknown') return null;
  const likeness = scene.likeness(a.context, b.context);
  if (place === 'apart') return null;
  if (a.origin === b.origin && isTelling(a, b)) return { a, b, likeness: Math.max(likeness, ALIKE) };
  const bar = place === 'same' && populations === 'same' ? ALIKE_IN_PLACE : ALIKE;
  return likeness >= bar ? { a, b, likeness } : null;
}

/** What is held is held by someone: without the same holder two stocks of one place need not be one. */
function isOneHolder(a: Fact, b: Fact): boolean {
  return !MEASURE_ROWS[a.claim.measure].byActor || (a.actor !== null && a.actor.key === b.actor?.key);
}

function actorsFit(a: Fact, b: Fact): boolean {
  return a.actor === null || b.actor === null || a.actor.key === b.actor.key;
}

function isTelling({ strict: a, class: id }: Fact, { strict: b, class: other }: Fact): boolean {
  return id === other && a.min === b.min && a.max === b.max && (a.max ?? a.min ?? 0) >= TELLING;
}

function timesFit(a: Fact, b: Fact): boolean {
  if (a.from === null || b.from === null || a.to === null || b.to === null) return true;
  if (a.nature === 'total') return Math.abs(daysBetween(a.from, b.from)) <= 366;
  return daysBetween(a.to, b.from) <= NEAR_DAYS && daysBetween(b.to, a.from) <= NEAR_DAYS;
}
