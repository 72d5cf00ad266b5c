import type { Finding, Sense } from '../../model/finding.ts';
import { findingOf } from '../account/finding-of.ts';
import { bounds, day, figure, number, source, topic } from '../account/phrase.ts';
import type { Scene } from '../account/scene.ts';
import { isStated } from '../account/scene.ts';
import { most } from '../series/bounds-of.ts';
import type { Fact } from '../series/fact.ts';
import { compare } from '../series/fact.ts';
import { groupBy } from '../series/group.ts';
import type { Check } from './clash.ts';
import { inReading, readingWords, SENSES } from './clash.ts';
import type { Element } from './smallest-clash.ts';
import { smallestClash } from './smallest-clash.ts';
import type { IsFeasible, Row } from './solver.ts';
import { failingSum, sideOf } from './sum.ts';

const MOST_DAYS = 60;
const ALIKE = 0.35;

/** Running totals of one thing since one start do not get smaller. */
export const checkTotals: Check = (scene, isFeasible) => {
  const measures = new Set(
    scene.pack.rules.flatMap((rule) => (rule.kind === 'total-does-not-fall' ? rule.measures : [])),
  );
  const totals = scene.facts.filter(
    (fact) =>
      fact.nature === 'total' &&
      fact.to !== null &&
      isStated(fact) &&
      !fact.isFormer &&
      (measures.size === 0 || measures.has(fact.claim.measure)),
  );
  const groups = groupBy(totals, ({ claim, unit, class: id, head, place, scope, from }) =>
    [claim.measure, unit, id ?? head, place?.key, scope, from?.slice(0, 4)].join('|'),
  );
  return [...groups.values()].flatMap((group) => tell(group, scene, isFeasible) ?? []);
};

function tell(group: readonly Fact[], scene: Scene, isFeasible: IsFeasible): Finding | null {
  const days = [...groupBy(group, ({ to }) => to ?? '')].sort(([a], [b]) => compare(a, b)).slice(-MOST_DAYS);
  if (days.length < 2) return null;
  const rules = days.slice(1).map(([later], at): Row => {
    const earlier = days[at]?.[0] ?? later;
    return {
      terms: [
        [later, 1],
        [earlier, -1],
      ],
      sense: '>=',
      value: 0,
    };
  });
  const facts = days.flatMap(([, same]) => same);
  for (const sense of SENSES) {
    const clash = smallestClash(
      facts.map((fact) => elementOf(fact, sense)),
      rules,
      isFeasible,
    );
    const falling = clash?.flatMap((element) => element.facts) ?? [];
    if (falling.length > 1 && areOfOneKind(falling, scene)) return finding(falling, sense);
  }
  return null;
}

/** Totals of one place and population may still count different things: only sentences that are alike are compared. */
function areOfOneKind(facts: readonly Fact[], { likeness }: Scene): boolean {
  const [first, ...others] = facts;
  return (
    first !== undefined &&
    others.every((fact) => fact.to !== first.to && likeness(first.context, fact.context) >= ALIKE)
  );
}

function elementOf(fact: Fact, sense: Sense): Element {
  const { min, max } = inReading(fact, sense);
  const terms = [[fact.to ?? '', 1]] as const;
  const rows: Row[] = [];
  if (min !== null) rows.push({ terms, sense: '>=', value: min });
  if (max !== null) rows.push({ terms, sense: '<=', value: max });
  return { facts: [fact], rows };
}

function finding(facts: readonly Fact[], sense: Sense): Finding | null {
  const sorted = facts.toSorted((a, b) => compare(a.to ?? '', b.to ?? ''));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const fall = (inReading(first, sense).min ?? 0) - most(inReading(last, sense));
  return findingOf({
    kind: 'does-not-add-up',
    reading: sense,
    facts,
    sum: failingSum(
      sideOf(`by ${day(last.to ?? '')}, at most`, [last], sense, 'max'),
      sideOf(`by ${day(first.to ?? '')}, at least`, [first], sense, 'min'),
      first.unit,
    ),
    words:
      `A running total falls: ${topic(first)} were ${figure(first)} (${bounds(inReading(first, sense), first.unit)}) by ` +
      `${day(first.to ?? '')}, but only ${figure(last)} (${bounds(inReading(last, sense), last.unit)}) by ${day(last.to ?? '')}, ` +
      `${number(fall)} fewer. One of them is wrong, or they count differently.${readingWords(sense)} ` +
      `The first is from ${source(first)}, the second from ${source(last)}.`,
  });
}
