import type { FindingKind, Sense } from '../../model/finding.ts';
import { areEqual, around, common, holds, isOneNumber, least, meet, most } from '../series/bounds-of.ts';
import type { Fact } from '../series/fact.ts';
import { classTitle } from '../series/title.ts';
import { isVague } from '../series/vague.ts';
import { bounds, figure } from './phrase.ts';
import type { Pair } from './same-thing.ts';
import type { Scene } from './scene.ts';
import { populationsOf } from './scene.ts';
import { areTwoVoices, growth, isRising, parted } from './updates.ts';

/** How two facts about one thing stand, the weakest reading in which they do, and one sentence that says why. */
export interface Relation {
  readonly kind: Extract<FindingKind, 'agree' | 'looser' | 'refines' | 'supersedes' | 'contradicts'>;
  readonly reading: Sense;
  readonly says: string;
  /** The figure that no longer stands, where a later one supersedes it. */
  readonly before?: Fact;
}

/** A part that is less than this of its whole needs no words. */
const WORTH_TELLING = 0.3;
const FEW = 10;
/** A bound that leaves more than this many times the other figure says nothing of it. */
const FAR = 3;

/** Compares two figures of one thing; null where nothing worth a reader's time follows. */
export function relate(pair: Pair, scene: Scene): Relation | null {
  const { a, b } = pair;
  if (areEqual(a.strict, b.strict) && !areTwoVoices(a, b)) return null;
  const populations = populationsOf(a, b, scene.pack);
  if (populations === 'same') return sameScope(pair);
  if (populations === 'within') return partOfWhole(a, b);
  if (populations === 'contains') return partOfWhole(b, a);
  return areEqual(a.strict, b.strict) && a.strict.min === a.strict.max ? agree(a) : null;
}

function sameScope(pair: Pair): Relation | null {
  const { a, b } = pair;
  if (areEqual(a.strict, b.strict)) return isVague(a) && isVague(b) ? null : agree(a);
  if (meet(a.strict, b.strict)) return meet(a.usual, b.usual) ? (growth(a, b) ?? meeting(a, b)) : parted(pair, 'usual');
  if (!meet(around(a.strict, a.usual), around(b.strict, b.usual))) return parted(pair, 'strict');
  const says = `${figure(a)} and ${figure(b)} mean the same where “about” and the like are read as within a tenth.`;
  return { kind: 'agree', reading: 'usual', says };
}

function agree({ strict, unit }: Fact): Relation {
  return { kind: 'agree', reading: 'strict', says: `Both give ${bounds(strict, unit)}.` };
}

/** Both can be true. */
function meeting(a: Fact, b: Fact): Relation | null {
  if (isOneNumber(a.strict, b.strict)) {
    return {
      kind: 'agree',
      reading: 'strict',
      says: 'One number, bounded in one and bare, or bounded otherwise, in the other: no conflict.',
    };
  }
  const [inner, outer] = holds(a.strict, b.strict) ? [b, a] : [a, b];
  if (isVague(inner) && outer.strict.max === null) return null;
  if (!holds(outer.strict, inner.strict)) {
    const says = `Both can be true at once: together they leave ${bounds(common(a.strict, b.strict), a.unit)}.`;
    return { kind: 'agree', reading: 'strict', says };
  }
  if (
    most(outer.strict) > least(inner.strict) * FAR &&
    outer.strict.min !== null &&
    least(inner.strict) > outer.strict.min * FAR
  )
    return null;
  if (isRising(a, b)) {
    const says = `${figure(outer)} is a floor that leaves room for ${bounds(inner.strict, inner.unit)}, likely an earlier count. No conflict.`;
    return { kind: 'looser', reading: 'strict', says };
  }
  const says =
    `${figure(outer)} is the looser figure, ${bounds(outer.strict, outer.unit)}: ` +
    `${bounds(inner.strict, inner.unit)} lies within it. No conflict.`;
  return { kind: 'looser', reading: 'strict', says };
}

/** A figure for some of those whom the other counts. */
function partOfWhole(part: Fact, whole: Fact): Relation | null {
  if (areEqual(part.strict, whole.strict)) {
    const says = `Both give ${bounds(part.strict, part.unit)}, one for ${population(part)}, one for ${population(whole)}.`;
    return { kind: 'agree', reading: 'strict', says };
  }
  if (whole.class !== 'people' || most(part.strict) > least(whole.strict)) return null;
  if (least(whole.strict) < FEW || least(part.strict) < least(whole.strict) * WORTH_TELLING) return null;
  const says = `${figure(part)} can be a part of ${figure(whole)}: no conflict.`;
  return { kind: 'refines', reading: 'strict', says };
}

function population({ class: id, claim }: Fact): string {
  return claim.population?.text ?? (id === null ? 'them' : classTitle(id));
}
