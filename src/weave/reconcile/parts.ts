import type { Finding, Sense } from '../../model/finding.ts';
import type { Bounds } from '../../model/lexicon/bounds.ts';
import { findingOf } from '../account/finding-of.ts';
import { bounds, figure, list, number, page } from '../account/phrase.ts';
import type { Scene } from '../account/scene.ts';
import { isStated, populationsOf } from '../account/scene.ts';
import { least, most } from '../series/bounds-of.ts';
import type { Fact } from '../series/fact.ts';
import { breakdowns } from './breakdown.ts';
import type { Check } from './clash.ts';
import { inReading, readingWords, SENSES } from './clash.ts';
import type { Element } from './smallest-clash.ts';
import { smallestClash } from './smallest-clash.ts';
import type { IsFeasible, Row } from './solver.ts';

const WHOLE = 'whole';

interface Whole {
  readonly whole: Fact;
  readonly parts: readonly Fact[];
  /** Its own sentence gives all its parts: then they are told short where they are short. */
  readonly isDivided: boolean;
}

/** Totals and the parts that their own report gives of them ("including 12 children"): parts make no more than the whole. */
export const checkParts: Check = (scene, isFeasible) => {
  const factOf = new Map(scene.facts.map((fact) => [fact.claim.id, fact]));
  const wholes = new Map<Fact, Fact[]>();
  for (const part of scene.facts) {
    for (const { kind, claim } of part.claim.links) {
      const whole = factOf.get(claim);
      if (kind !== 'part-of' || whole === undefined || !fits(part, whole)) continue;
      wholes.set(whole, [...(wholes.get(whole) ?? []), part]);
    }
  }
  const divided = new Set(breakdowns(scene).map(({ whole }) => whole));
  return [...wholes].flatMap(
    ([whole, parts]) => tell({ whole, parts, isDivided: divided.has(whole) }, scene, isFeasible) ?? [],
  );
};

function fits(part: Fact, whole: Fact): boolean {
  return part.claim.measure === whole.claim.measure && part.unit === whole.unit && isStated(part) && isStated(whole);
}

function tell(sum: Whole, scene: Scene, isFeasible: IsFeasible): Finding | null {
  for (const sense of SENSES) {
    const clash = clashOf(sum, scene, sense, isFeasible);
    if (clash !== null) return clashFinding(sum.whole, clash, sense);
  }
  const disjoint = disjointParts(sum.parts, scene);
  const isShort = sum.isDivided && total(sum.parts, most) < least(sum.whole.strict);
  return disjoint.length < 2 || isShort ? null : sumFinding(sum.whole, disjoint);
}

/** Parts that share nobody: other places, or classes apart. Taken in order, each that shares nobody with those before it. */
function disjointParts(parts: readonly Fact[], scene: Scene): readonly Fact[] {
  const chosen: Fact[] = [];
  for (const part of parts) if (chosen.every((other) => areDisjoint(part, other, scene))) chosen.push(part);
  return chosen;
}

function areDisjoint(a: Fact, b: Fact, scene: Scene): boolean {
  return populationsOf(a, b, scene.pack) === 'apart' || scene.relatePlaces(a.place, b.place) === 'apart';
}

/** A single part above its whole is a slip of the reading far more often than of the report, and is not told. */
function clashOf({ whole, parts }: Whole, scene: Scene, sense: Sense, isFeasible: IsFeasible): readonly Fact[] | null {
  const name = (fact: Fact): string => `part ${fact.claim.id}`;
  const sum: Row = {
    terms: [[WHOLE, 1], ...disjointParts(parts, scene).map((part) => [name(part), -1] as const)],
    sense: '>=',
    value: 0,
  };
  const each = parts.map(
    (part): Row => ({
      terms: [
        [WHOLE, 1],
        [name(part), -1],
      ],
      sense: '>=',
      value: 0,
    }),
  );
  const elements: Element[] = parts.map((part) => ({
    facts: [part],
    rows: [{ terms: [[name(part), 1]], sense: '>=', value: inReading(part, sense).min ?? 0 }],
  }));
  const { max } = inReading(whole, sense);
  if (max === null) return null;
  elements.push({ facts: [whole], rows: [{ terms: [[WHOLE, 1]], sense: '<=', value: max }] });
  const clash = smallestClash(elements, [sum, ...each], isFeasible);
  const clashing = clash?.flatMap(({ facts }) => facts).filter((fact) => fact !== whole) ?? [];
  return clashing.length < 2 ? null : clashing;
}

function clashFinding(whole: Fact, parts: readonly Fact[], sense: Sense): Finding {
  const values = parts.map((part) => inReading(part, sense).min ?? 0);
  const total = values.reduce((sum, value) => sum + value, 0);
  const { max } = inReading(whole, sense);
  const sum = parts.length > 1 ? `${values.map(number).join(' + ')} = ${number(total)}` : number(total);
  return findingOf({
    kind: 'does-not-add-up',
    reading: sense,
    facts: [whole, ...parts],
    words:
      `The parts make more than the whole in ${page(whole.report)}: ${list(parts.map(figure))} make at least ${sum}, but the ` +
      `whole is ${figure(whole)}, at most ${number(max ?? 0)}. Either a part is overstated, or the whole understated, or the parts overlap.` +
      `${readingWords(sense)}`,
  });
}

function total(parts: readonly Fact[], side: (bounds: Bounds) => number): number {
  return parts.reduce((sum, { strict }) => sum + side(strict), 0);
}

function sumFinding(whole: Fact, parts: readonly Fact[]): Finding | null {
  const [low, high] = [total(parts, least), total(parts, most)];
  if (!Number.isFinite(high)) return null;
  const together = { min: Number.isFinite(low) ? low : null, max: high };
  const rest = least(whole.strict) - high;
  const gap =
    rest > 0
      ? ` They do not reach it: at least ${number(rest)} are not broken down.`
      : ' They are no more than the whole.';
  return findingOf({
    kind: 'adds-up',
    reading: 'strict',
    facts: [whole, ...parts],
    words: `${page(whole.report)} gives parts of ${figure(whole)}: ${list(parts.map(figure))}, together ${bounds(together)}.${gap}`,
  });
}
