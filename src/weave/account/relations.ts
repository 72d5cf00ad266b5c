import type { Finding } from '../../model/finding.ts';
import { areEqual } from '../series/bounds-of.ts';
import type { Fact } from '../series/fact.ts';
import { compare } from '../series/fact.ts';
import { groupBy, Unions } from '../series/group.ts';
import { findingOf } from './finding-of.ts';
import { capital, count, figure, page, source, topic, when } from './phrase.ts';
import type { Relation } from './relate.ts';
import { relate } from './relate.ts';
import type { Pair } from './same-thing.ts';
import type { Scene } from './scene.ts';
import { isStated, pairKey } from './scene.ts';

interface Related {
  readonly pair: Pair;
  readonly relation: Relation;
}

export interface Relations {
  readonly findings: readonly Finding[];
  /** Claims in whose place a later report gave another figure, by a `supersedes` finding. */
  readonly replaced: ReadonlySet<string>;
}

/**
 * How the figures about one thing stand to each other. Facts that give the same figure are taken together, so that ten
 * prints of one figure against two of another are one finding, with a pair of them quoted.
 */
export function relations(pairs: readonly Pair[], scene: Scene, told: ReadonlySet<string>): Relations {
  const unions = new Unions<Fact>();
  const twins = twinsOf(scene.facts);
  for (const [first, others] of twins) for (const other of others) unions.join(first, other);
  for (const { a, b } of pairs) if (a.class === b.class && areEqual(a.strict, b.strict)) unions.join(a, b);
  const related = pairs.flatMap((pair): readonly Related[] => {
    if (told.has(pairKey(pair.a, pair.b))) return [];
    const relation = relate(pair, scene);
    return relation === null ? [] : [{ pair, relation }];
  });
  const between = groupBy(related, ({ pair: { a, b }, relation: { kind } }) => {
    const roots = [unions.root(a).claim.id, unions.root(b).claim.id].sort(compare);
    return [kind, ...roots].join(' ');
  });
  const groups = [...between.values()];
  const replaced = groups.flatMap((group) =>
    group.flatMap(({ relation: { before } }) => (before === undefined ? [] : (twins.get(before) ?? [before]))),
  );
  return {
    findings: groups.map((group) => findingBetween(group, twins)),
    replaced: new Set(replaced.map(({ claim }) => claim.id)),
  };
}

function findingBetween(group: readonly Related[], twins: Twins): Finding {
  const best = group.reduce(
    (one, other) => (other.pair.likeness > one.pair.likeness ? other : one),
    group[0] as Related,
  );
  const { a, b } = best.pair;
  const { kind, reading, says } = best.relation;
  const paired = group.flatMap(({ pair }) => [pair.a, pair.b]);
  const facts = [...new Set(paired.flatMap((fact) => twins.get(fact) ?? [fact]))];
  const others = facts.length - 2;
  const more = others > 0 ? ` The same in ${count(others, 'more statement')}.` : '';
  const about = topic(a.class === null ? b : a);
  return findingOf({
    kind,
    reading,
    facts,
    words: `${capital(about === '' ? 'Two figures' : about)}: ${cite(a)} and ${cite(b)}. ${says}${originWords(facts)}${more}`,
  });
}

/** For each fact all that give its figure in its report: an opening and the body, or a headline, of one thing. */
type Twins = ReadonlyMap<Fact, readonly Fact[]>;

/** Below this a figure comes back of other things. */
const LEAST_REPEATED = 10;

function twinsOf(facts: readonly Fact[]): Twins {
  const told = facts.filter((fact) => isStated(fact) && (fact.strict.min ?? fact.strict.max ?? 0) >= LEAST_REPEATED);
  const groups = groupBy(told, ({ report, claim, unit, nature, class: id, head, strict, isPart, origin }) =>
    [report.id, claim.measure, unit, nature, id ?? head, strict.min, strict.max, isPart, origin].join('|'),
  );
  return new Map([...groups.values()].flatMap((group) => group.map((fact) => [fact, group] as const)));
}

function cite(fact: Fact): string {
  return `${figure(fact)} (${source(fact)}, ${when(fact)})`;
}

function originWords(facts: readonly Fact[]): string {
  const origins = new Set(facts.map(({ origin }) => origin)).size;
  const reports = new Set(facts.map(({ report }) => page(report))).size;
  if (origins > 1) return ` ${capital(count(origins, 'origin'))}.`;
  return reports > 1 ? ' One origin, not two.' : '';
}
