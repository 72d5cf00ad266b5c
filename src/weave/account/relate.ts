import type { FindingKind, Sense } from '../../model/finding.ts';
import { areEqual, around, common, holds, least, meet, most } from '../series/bounds-of.ts';
import type { Fact } from '../series/fact.ts';
import { bounds, classWords, day, figure, number } from './phrase.ts';
import type { Pair } from './same-thing.ts';
import type { Scene } from './scene.ts';
import { populationsOf } from './scene.ts';

/** How two facts about one thing stand, the weakest reading in which they do, and one sentence that says why. */
export interface Relation {
  readonly kind: Extract<FindingKind, 'agree' | 'looser' | 'refines' | 'supersedes' | 'contradicts'>;
  readonly reading: Sense;
  readonly says: string;
}

/** A contradiction needs sentences that are this much alike, unless it is about a stock of one place. */
const SURE = 0.3;

/** Compares two figures of one thing; null where nothing worth a reader's time follows. */
export function relate(pair: Pair, scene: Scene): Relation | null {
  const { a, b } = pair;
  const populations = populationsOf(a, b, scene.pack);
  if (populations === 'same') return sameScope(pair);
  if (populations === 'within') return partOfWhole(a, b);
  if (populations === 'contains') return partOfWhole(b, a);
  return areEqual(a.strict, b.strict) && isExact(a)
    ? relation('agree', 'strict', `Both give ${bounds(a.strict, a.unit)}.`)
    : null;
}

function isExact({ strict }: Fact): boolean {
  return strict.min !== null && strict.min === strict.max;
}

function relation(kind: Relation['kind'], reading: Sense, says: string): Relation {
  return { kind, reading, says };
}

function sameScope(pair: Pair): Relation | null {
  const { a, b } = pair;
  if (areEqual(a.strict, b.strict)) return relation('agree', 'strict', `Both give ${bounds(a.strict, a.unit)}.`);
  if (meet(a.strict, b.strict)) return meeting(a, b);
  const [wideA, wideB] = [around(a.strict, a.usual), around(b.strict, b.usual)];
  if (meet(wideA, wideB)) {
    return relation(
      'agree',
      'usual',
      `${figure(a)} and ${figure(b)} mean the same where “about” and the like are read as within a tenth.`,
    );
  }
  return apartFigures(pair);
}

/** Strictly both can be true; what a reader takes from "nearly" and "over" may still part them. */
function meeting(a: Fact, b: Fact): Relation {
  const [inner, outer] = holds(a.strict, b.strict) ? [b, a] : [a, b];
  if (holds(outer.strict, inner.strict)) {
    return relation(
      'looser',
      'strict',
      `${figure(outer)} is the looser figure, ${bounds(outer.strict, outer.unit)}: ${bounds(inner.strict, inner.unit)} lies within it. No conflict.`,
    );
  }
  return relation(
    'agree',
    'strict',
    `Both can be true at once: together they leave ${bounds(common(a.strict, b.strict), a.unit)}.`,
  );
}

/** Figures that cannot both hold of one time: an update where one was printed later, else a contradiction. */
function apartFigures({ a, b, likeness }: Pair): Relation | null {
  const [low, high] = most(a.strict) < least(b.strict) ? [a, b] : [b, a];
  const gap = least(high.strict) - most(low.strict);
  const sum = Number.isFinite(gap) ? ` They are ${number(Number(gap.toPrecision(6)))} apart.` : '';
  const [before, after] = inTime(a, b) ?? [null, null];
  if (before !== null && after !== null && (after === high || before.origin === after.origin || a.nature === 'stock')) {
    const same = before.speaker !== null && before.speaker.key === after.speaker?.key;
    const who = same ? `${after.speaker?.name ?? ''} gave a newer figure` : 'The newer report gives another figure';
    const days = [before, after].map(timeOf).map((value) => (value === null ? '' : day(value)));
    return relation(
      'supersedes',
      'strict',
      `${who}: ${figure(before)} (${days[0]}), then ${figure(after)} (${days[1]}).`,
    );
  }
  if (a.origin === b.origin) {
    return relation('refines', 'strict', `One source, two figures on one day: an update or a slip.${sum}`);
  }
  if (a.nature !== 'stock' && likeness < SURE) return null;
  if (!isDated(a) || !isDated(b)) return null;
  return relation(
    'contradicts',
    'strict',
    `They cannot both be right: ${bounds(low.strict, low.unit)} against ${bounds(high.strict, high.unit)}.${sum}`,
  );
}

/** The two in the order of their days, by what they say they are of, else by publication; null on one day or none. */
function inTime(a: Fact, b: Fact): readonly [Fact, Fact] | null {
  if (a.nature === 'stock' && a.to !== null && b.to !== null && a.from !== null && b.from !== null) {
    if (a.to < b.from) return [a, b];
    if (b.to < a.from) return [b, a];
  }
  if (a.published === null || b.published === null || a.published === b.published) return null;
  return a.published < b.published ? [a, b] : [b, a];
}

function timeOf({ nature, to, published }: Fact): string {
  const time = nature === 'stock' ? (to ?? published) : published;
  return time === null ? 'no date' : day(time);
}

function isDated({ from, to }: Fact): boolean {
  return from !== null || to !== null;
}

/** A figure for some of those whom the other counts. */
function partOfWhole(part: Fact, whole: Fact): Relation | null {
  if (areEqual(part.strict, whole.strict)) {
    return relation(
      'agree',
      'strict',
      `Both give ${bounds(part.strict, part.unit)}, one for ${population(part)}, one for ${population(whole)}.`,
    );
  }
  if (least(part.strict) > most(whole.strict)) return null;
  return relation(
    'refines',
    'strict',
    `${figure(part)} is a part of ${figure(whole)}: ${population(part)} are among ${population(whole)}; no conflict.`,
  );
}

function population({ class: id, claim }: Fact): string {
  return claim.population?.text ?? classWords(id) ?? 'them';
}
