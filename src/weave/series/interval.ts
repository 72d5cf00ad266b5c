import type { Interval, Use } from '../../model/account.ts';
import type { Bounds } from '../../model/lexicon/bounds.ts';
import type { Day } from '../../model/when.ts';
import { daysBetween } from '../dating/days.ts';
import { around, common, holds, isOneNumber, meet } from './bounds-of.ts';
import type { Fact } from './fact.ts';
import { compare } from './fact.ts';
import { areOfOneSpan, lengthOf } from './span-of.ts';
import { superseded } from './superseded.ts';
import { isVague } from './vague.ts';

/** Figures so many days before the newest still speak of the same time. */
const FRESH_DAYS = { stock: 3, flow: 1, total: 31 } as const;

/** What findings tell of the claims of a series. */
export interface Told {
  /** Sets of claims that cannot all be right. */
  readonly clashes: readonly (readonly string[])[];
  /** Claims in whose place a later report gave another figure. */
  readonly replaced: ReadonlySet<string>;
}

const NOTHING_TOLD: Told = { clashes: [], replaced: new Set() };

/**
 * What the independent origins support at the newest time for which there are any, in the strict reading: what all of them
 * leave open together, or, where they differ, the span of what they say. Each origin counts once, by its newest figure.
 */
export function intervalOf(facts: readonly Fact[], { clashes, replaced }: Told = NOTHING_TOLD): Interval {
  const preferred = preferredOf(facts);
  const { candidates, left } = preferred === null ? sift(facts, replaced) : besides(preferred, facts);
  const chosen = onePerOrigin(candidates);
  const uses = [...left, ...chosen.uses].sort((a, b) => compare(a.claim, b.claim));
  const [first] = chosen.facts;
  if (first === undefined) {
    const reason = 'no claim of this series states a figure for a time that has come';
    return { min: null, max: null, from: null, to: null, reading: 'strict', origins: [], uses, reason };
  }
  const { bounds, agree } = combine(chosen.facts.map((fact) => fact.strict));
  const used = new Set(chosen.facts.map(({ claim }) => claim.id));
  const isClash = clashes.some((claims) => claims.filter((claim) => used.has(claim)).length > 1);
  const days = chosen.facts.flatMap(({ from, to }) => [from ?? to, to ?? from]).filter((day) => day !== null);
  const sorted = days.sort(compare);
  return {
    ...bounds,
    from: sorted[0] ?? null,
    to: sorted.at(-1) ?? null,
    reading: 'strict',
    origins: chosen.facts.map(({ origin }) => origin).sort(compare),
    uses,
    reason:
      preferred?.judged?.preferred?.says ??
      reasonOf(chosen.facts.length, { agree, isClash, isUndated: first.to === null && first.from === null }),
  };
}

interface Standing {
  readonly agree: boolean;
  readonly isClash: boolean;
  readonly isUndated: boolean;
}

function reasonOf(origins: number, { agree, isClash, isUndated }: Standing): string {
  const when = isUndated ? ', of a time that no report settles' : '';
  if (origins === 1) return `one origin only${when}`;
  if (agree) return `${origins} independent origins, which can all be right${when}`;
  const how = isClash ? ', which cannot all be right' : ' that differ';
  return `${origins} independent origins${how}: the span of what they say${when}`;
}

interface Sifted {
  readonly candidates: readonly Fact[];
  readonly left: readonly Use[];
}

/** The figure that the last person to choose one of them prefers to all others; null where nobody did. */
function preferredOf(facts: readonly Fact[]): Fact | null {
  const chosen = facts.filter(({ judged }) => judged !== null && judged.preferred !== null && judged.setAside === null);
  const revision = ({ judged }: Fact): number => judged?.preferred?.revision ?? 0;
  return chosen.toSorted((a, b) => revision(b) - revision(a))[0] ?? null;
}

function besides(preferred: Fact, facts: readonly Fact[]): Sifted {
  const day = dayOf(preferred);
  const others = facts.filter((fact) => fact !== preferred);
  const left = others.map((fact): Use => {
    const own = dayOf(fact);
    const isNewer = day !== null && own !== null && own > day;
    const reason =
      fact.judged?.setAside ?? (isNewer ? 'newer, but another figure is preferred' : 'another figure is preferred');
    return { claim: fact.claim.id, used: false, reason };
  });
  return { candidates: [preferred], left };
}

/** The facts of the newest time that count over one span, and why each other one is left out. */
function sift(facts: readonly Fact[], replaced: ReadonlySet<string>): Sifted {
  const left: Use[] = [];
  const leave = (fact: Fact, reason: string): void => void left.push({ claim: fact.claim.id, used: false, reason });
  const stated = facts.filter((fact) => {
    const { modality } = fact.claim;
    const setAside = fact.judged?.setAside ?? null;
    if (setAside !== null) leave(fact, setAside);
    else if (modality === 'planned' || modality === 'denied') leave(fact, `it is ${modality}, not stated`);
    else if (fact.replacedBy !== null) leave(fact, 'its own report takes it back');
    else if (fact.isFormer) leave(fact, 'its report gives it as the figure of before');
    if (setAside !== null || fact.replacedBy !== null || fact.isFormer) return false;
    return modality === 'asserted' || modality === 'possible';
  });
  const hasWhole = stated.some(({ isPart }) => !isPart);
  const formers = facts.filter(({ isFormer }) => isFormer);
  const isPast = (fact: Fact): boolean =>
    replaced.has(fact.claim.id) || formers.some((former) => isOfBefore(fact, former));
  const eligible = stated.filter(({ isPart }) => !isPart || !hasWhole);
  const present = eligible.filter((fact) => dayOf(fact) !== null && !isPast(fact));
  const last = (present.length > 0 ? present : eligible)
    .flatMap((fact) => dayOf(fact) ?? [])
    .sort(compare)
    .at(-1);
  const past = superseded(stated);
  const candidates = stated.filter((fact) => {
    const day = dayOf(fact);
    if (fact.isPart && hasWhole) leave(fact, 'it counts a part of another figure');
    else if (last === undefined) return true;
    else if (day === null) leave(fact, 'no report settles its time');
    else if (daysBetween(day, last) > (isVague(fact) ? 0 : FRESH_DAYS[fact.nature]))
      leave(fact, `older: there are figures of ${last}`);
    else if (past.has(fact)) leave(fact, 'its source gave a newer figure');
    else if (present.length > 0 && isPast(fact)) leave(fact, 'a later report gives another figure in its place');
    else return true;
    return false;
  });
  const chosen = ofOneSpan(candidates);
  for (const fact of candidates) {
    if (!chosen.has(fact)) leave(fact, `it counts over another time: ${fact.from ?? '?'} to ${fact.to ?? '?'}`);
  }
  return { candidates: candidates.filter((fact) => chosen.has(fact)), left };
}

/** Whether a later report calls the figure that of before. */
function isOfBefore({ report, strict, published }: Fact, former: Fact): boolean {
  if (report.id === former.report.id || !isOneNumber(strict, former.strict)) return false;
  return published !== null && former.published !== null && published < former.published;
}

/**
 * The facts that count over about one span, of several spans those for which most origins speak, then the shorter: what came in
 * two days is no rival of what came in weeks.
 */
function ofOneSpan(facts: readonly Fact[]): ReadonlySet<Fact> {
  const all = new Set(facts);
  if (facts.every((a) => facts[0] === undefined || areOfOneSpan(facts[0], a))) return all;
  const spans = facts.map((fact) => ({ fact, with: facts.filter((other) => areOfOneSpan(fact, other)) }));
  const origins = (group: readonly Fact[]): number => new Set(group.map(({ origin }) => origin)).size;
  const length = (fact: Fact): number => lengthOf(fact) ?? Number.POSITIVE_INFINITY;
  const [best] = spans.sort(
    (a, b) =>
      origins(b.with) - origins(a.with) || length(a.fact) - length(b.fact) || compare(a.fact.claim.id, b.fact.claim.id),
  );
  return new Set(best?.with);
}

function dayOf({ from, to }: Fact): Day | null {
  return to ?? from;
}

function onePerOrigin(facts: readonly Fact[]): { readonly facts: readonly Fact[]; readonly uses: readonly Use[] } {
  const best = new Map<string, Fact>();
  for (const fact of facts.toSorted(byWorth)) if (!best.has(fact.origin)) best.set(fact.origin, fact);
  const uses = facts.map((fact): Use => {
    const isUsed = best.get(fact.origin) === fact;
    const reason = isUsed
      ? (fact.judged?.preferred?.says ?? 'the newest figure of its origin')
      : 'the same origin is counted once';
    return { claim: fact.claim.id, used: isUsed, reason };
  });
  return { facts: [...best.values()], uses };
}

/** Newest first, then asserted before possible, then the tighter figure. */
function byWorth(a: Fact, b: Fact): number {
  const certain = ({ claim }: Fact): number => (claim.modality === 'asserted' ? 0 : 1);
  const tighter = holds(a.strict, b.strict) ? 1 : -1;
  return (
    compare(dayOf(b) ?? '', dayOf(a) ?? '') ||
    certain(a) - certain(b) ||
    (holds(a.strict, b.strict) === holds(b.strict, a.strict) ? compare(a.claim.id, b.claim.id) : tighter)
  );
}

function combine(all: readonly Bounds[]): { readonly bounds: Bounds; readonly agree: boolean } {
  let bounds: Bounds = { min: null, max: null };
  let agree = true;
  for (const next of all) {
    agree &&= meet(bounds, next);
    if (agree) bounds = common(bounds, next);
  }
  return agree ? { bounds, agree } : { bounds: all.reduce(around), agree };
}
