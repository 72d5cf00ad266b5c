import type { ClaimView } from '../../../../src/http/api/types.ts';
import type { Slot } from '../../../../src/model/judgement.ts';
import { bounds, days } from '../../lib/words.ts';

/** The fields of a claim in the order in which the review shows them; their place is the key that opens them. */
export const SLOT_WORDS: Readonly<Record<Slot, string>> = {
  bounds: 'Figure',
  measure: 'Measure',
  population: 'Who or what',
  place: 'Place',
  actor: 'By whom',
  asOf: 'As of',
  speaker: 'Said by',
  modality: 'How sure',
};

export const SLOTS = Object.keys(SLOT_WORDS) as readonly Slot[];

/** What a slot of a claim holds now, in the shape in which a correction names it. */
export function slotValue(claim: ClaimView, slot: Slot): unknown {
  switch (slot) {
    case 'bounds':
      return { min: claim.quantity.min, max: claim.quantity.max };
    case 'measure':
      return claim.measure;
    case 'population':
      return claim.population?.text ?? null;
    case 'place':
      return claim.place?.name ?? null;
    case 'actor':
      return claim.actor;
    case 'asOf':
      return claim.asOf === null ? null : { from: claim.asOf.from, to: claim.asOf.to };
    case 'speaker':
      return claim.speaker;
    case 'modality':
      return claim.modality;
  }
}

/** The value of a slot in words; "not told" where it holds nothing. */
export function sayValue(value: unknown, unit: string | null = null): string {
  if (value === null || value === undefined) return 'not told';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  const held = value as Readonly<Record<string, unknown>>;
  if ('min' in held || 'max' in held) return bounds(numberOf(held['min']), numberOf(held['max']), unit);
  if ('from' in held || 'to' in held) return days(dayOf(held['from']), dayOf(held['to']));
  const named = held['name'] ?? held['text'] ?? held['class'];
  return typeof named === 'string' ? named : JSON.stringify(value);
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function dayOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
