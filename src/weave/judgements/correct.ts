import type { Chain } from '../../model/chain.ts';
import { speakerOf } from '../../model/chain.ts';
import type { Claim } from '../../model/claim.ts';
import type { Corrected, Correction } from '../../model/judgement.ts';
import { classOf } from '../../model/lattice/class-of.ts';
import { latticeOf } from '../../model/lattice/lattice.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Draft } from './settle.ts';

export interface CorrectedClaims {
  readonly claims: readonly Claim[];
  /** What was stated, by judgement. */
  readonly stated: ReadonlyMap<string, readonly Corrected[]>;
}

/** The claims with the slots that people corrected. A claim keeps its id: it is the same figure at the same place. */
export function correctClaims(claims: readonly Claim[], drafts: readonly Draft[], pack: Pack): CorrectedClaims {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const stated = new Map<string, Corrected[]>();
  for (const { judgement, decides } of drafts) {
    const { decision } = judgement;
    if (decision.kind !== 'correct') continue;
    for (const id of decides) {
      const claim = byId.get(id);
      if (claim === undefined) continue;
      const before = { claim: id, slot: decision.slot, stated: slotOf(claim, decision.slot) };
      stated.set(judgement.id, [...(stated.get(judgement.id) ?? []), before]);
      byId.set(id, { ...claim, ...change(claim, decision, pack) });
    }
  }
  return { claims: claims.map((claim) => byId.get(claim.id) ?? claim), stated };
}

/** The value of a slot as a reader knows it. */
export function slotOf(claim: Claim, slot: Correction['slot']): unknown {
  if (slot === 'bounds') return { min: claim.quantity.min, max: claim.quantity.max };
  if (slot === 'speaker') return speakerOf(claim.chain);
  if (slot === 'place') return claim.place?.name ?? null;
  if (slot === 'population') return claim.population?.text ?? null;
  if (slot === 'asOf') return claim.asOf === null ? null : { from: claim.asOf.from, to: claim.asOf.to };
  return claim[slot];
}

function change(claim: Claim, { slot, value }: Correction, pack: Pack): Partial<Claim> {
  switch (slot) {
    case 'measure':
      return { measure: value };
    case 'modality':
      return { modality: value };
    case 'actor':
      return { actor: value };
    case 'population':
      return { population: value === null ? null : populationOf(value, pack) };
    case 'place':
      return { place: value === null ? null : { text: claim.place?.text ?? value, name: value } };
    case 'speaker':
      return { chain: withSpeaker(claim.chain, value) };
    case 'bounds':
      return { quantity: { ...claim.quantity, ...value, qualifier: null } };
    case 'asOf': {
      if (value === null) return { asOf: null };
      const precision = value.from === value.to ? 'day' : 'period';
      return { asOf: { ...value, precision, basis: 'stated', words: claim.asOf?.words ?? '' } };
    }
  }
}

/** Words, or the id of a class of the lattice. */
function populationOf(value: string, pack: Pack): Claim['population'] {
  const isClass = latticeOf(pack).classes.has(value);
  return isClass ? { text: value.replace(/-/g, ' '), class: value } : { text: value, class: classOf(value, pack) };
}

function withSpeaker(chain: Chain, agent: string | null): Chain {
  const rest = chain.filter(({ kind }) => kind !== 'speaker');
  return agent === null ? rest : [{ agent, role: null, kind: 'speaker', cue: null, span: null }, ...rest];
}
