import type { Finding } from '../../model/finding.ts';
import { JOIN } from '../../model/lattice/class-of.ts';
import { isWithin } from '../../model/lattice/relation.ts';
import type { Bounds } from '../../model/lexicon/bounds.ts';
import { daysBetween } from '../dating/days.ts';
import { areEqual, common, least, meet } from '../series/bounds-of.ts';
import type { Fact } from '../series/fact.ts';
import { compare } from '../series/fact.ts';
import { NearIndex } from '../series/near-index.ts';
import { placeKind } from '../series/places.ts';
import { findingOf } from './finding-of.ts';
import { bounds, capital, count, figure, list, source, when } from './phrase.ts';
import type { Scene } from './scene.ts';
import { isStated, populationsOf } from './scene.ts';
import { spokenKinds } from './spoken-kinds.ts';

/** Figures further apart in days are of another state of the compartment. */
const TOGETHER_DAYS = 14;
/** A lower bound this many times below what the others leave says nothing. */
const FAR = 4;

/**
 * Figures of one compartment that name their population differently ("foreign fighters", "militants"), from several
 * origins, and that can all be true: told once for the narrowest of them, with what they leave open together.
 */
export function compartmentAgreements(scene: Scene): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const { id, measures, populations, title } of scene.pack.compartments) {
    const wholes = populations.length === 0 ? ['people'] : populations;
    const leaving = new Set(scene.pack.flows.flatMap((flow) => (flow.from === id ? flow.measures : [])));
    const facts = scene.facts.filter(
      (fact) =>
        fact.claim.measure !== 'other' &&
        (measures.includes(fact.claim.measure) ? isStated(fact) : isToLeave(fact, leaving, scene)) &&
        fact.unit === null &&
        fact.class !== null &&
        wholes.some((whole) => isWithin(fact.class ?? '', whole, scene.pack)) &&
        !fact.class.includes(JOIN),
    );
    const sorted = facts.toSorted(byWidth);
    const left = new Set(sorted);
    const index = new NearIndex(sorted, { kindOf: placeKind, daysOf: ({ to }) => (to === null ? null : [to, to]) });
    for (const seed of sorted) {
      if (!left.has(seed)) continue;
      const { members, bounds: open } = gather(seed, index, scene);
      for (const member of members) left.delete(member);
      const finding = tell(members, open, title);
      if (finding !== null) findings.set(finding.id, finding);
    }
  }
  return [...findings.values()];
}

/** Those who are to leave a compartment are in it: "take back the 300 whom we hold". */
function isToLeave({ claim }: Fact, leaving: ReadonlySet<string>, { asked }: Scene): boolean {
  return (claim.modality === 'planned' || asked.has(claim.id)) && leaving.has(claim.measure);
}

/** Narrow figures first; open ends are wide. */
function byWidth(a: Fact, b: Fact): number {
  const width = ({ strict: { min, max } }: Fact): number =>
    ((max ?? Number.MAX_VALUE) - (min ?? 0)) / ((max ?? min ?? 0) + 1);
  const value = ({ strict: { min, max } }: Fact): number => max ?? min ?? 0;
  return width(a) - width(b) || value(a) - value(b) || compare(a.claim.id, b.claim.id);
}

/** The seed and all that can be true together with it, narrow figures first, with what they leave open. */
function gather(
  seed: Fact,
  index: NearIndex<Fact>,
  scene: Scene,
): { readonly members: readonly Fact[]; readonly bounds: Bounds } {
  let open: Bounds = seed.strict;
  const members = [seed];
  const near = index.find({
    of: placeKind(seed),
    mayFit: (fact) => scene.relatePlaces(seed.place, fact.place) !== 'apart',
    ...{ from: seed.to, to: seed.to, slack: TOGETHER_DAYS },
  });
  for (const fact of near) {
    if (fact === seed || !meet(open, fact.strict) || !isTelling(fact, open)) continue;
    if (!isBeside(seed, fact, scene) || members.some((member) => shareNobody(member, fact, scene))) continue;
    const next = common(open, fact.strict);
    if (!members.every((member) => isTelling(member, next))) continue;
    open = next;
    members.push(fact);
  }
  return { members: members.sort(byWidth), bounds: open };
}

function isBeside(a: Fact, b: Fact, scene: Scene): boolean {
  if (scene.relatePlaces(a.place, b.place) === 'apart') return false;
  if (a.to !== null && b.to !== null && Math.abs(daysBetween(a.to, b.to)) > TOGETHER_DAYS) return false;
  return ['same', 'within', 'contains'].includes(populationsOf(a, b, scene.pack)) || speakOfOneKind(a, b, scene);
}

/** Wives are none of the fighters whom they married, whatever else the words of a claim speak of. */
function shareNobody(a: Fact, b: Fact, scene: Scene): boolean {
  return populationsOf(a, b, scene.pack) === 'apart';
}

/** Populations that the lattice does not order, but whose claims speak of one kind: "foreigners accused of fighting". */
function speakOfOneKind(a: Fact, b: Fact, { pack }: Scene): boolean {
  return spokenKinds(a, pack).has(b.class ?? '') || spokenKinds(b, pack).has(a.class ?? '');
}

/** Whether a figure says something beside the others: "at least two" says nothing beside "some 20,000". */
function isTelling({ strict }: Fact, open: Bounds): boolean {
  return strict.max !== null || least(strict) * FAR >= least(open);
}

function tell(members: readonly Fact[], open: Bounds, title: string): Finding | null {
  const origins = new Set(members.map(({ origin }) => origin));
  const classes = new Set(members.map(({ class: id }) => id));
  if (origins.size < 2 || classes.size < 2) return null;
  const spoken = members.filter(
    (fact, at) =>
      members.findIndex((other) => other.origin === fact.origin && areEqual(other.strict, fact.strict)) === at,
  );
  const undated = spoken.filter(({ from, to }) => from === null && to === null);
  const others = list(spoken.map((fact) => `“${fact.claim.population?.text ?? ''}”`));
  const caveat =
    undated.length === 0
      ? ''
      : ` ${list(undated.map(figure))} ${undated.length === 1 ? 'is' : 'are'} from a report that does not settle the time, and may be of another one.`;
  return findingOf({
    kind: 'agree',
    reading: 'strict',
    facts: members,
    words:
      `These figures of those ${title} can all be true: ${list(spoken.map((fact) => `${figure(fact)} (${source(fact)}, ${when(fact)}${fact.claim.modality === 'planned' ? ', as those to be moved' : ''})`))}. ` +
      `Together they leave ${bounds(open)}. ${capital(count(origins.size, 'independent origin'))}; they name the people differently ` +
      `(${others}), so they may not count the same ones.${caveat}`,
  });
}
