import type { Pack } from '../../model/pack/pack.ts';
import type { Known } from './identity.ts';
import { fold } from './identity.ts';

/**
 * How place `a` stands to place `b`. `near`: their names share their words ("north Ostrand", "Ostrand"), so that one
 * is likely a part of the other. `unknown`: one of them is not given.
 */
export type PlaceRelation = 'same' | 'within' | 'contains' | 'near' | 'unknown' | 'apart';

export type RelatePlaces = (a: Known | null, b: Known | null) => PlaceRelation;

/**
 * Relates places by the pack's `within`, else by their words: reports name one place as coarse or fine as they like. A
 * country is taken to contain any place that is none, for a case is mostly about one country.
 */
export function placeRelations(pack: Pack): RelatePlaces {
  const parents = new Map<string, string>();
  const canonical = new Map<string, string>();
  for (const { name, also } of pack.names) for (const word of [name, ...also]) canonical.set(fold(word), fold(name));
  for (const { name, within } of pack.names) {
    if (within !== undefined) parents.set(fold(name), canonical.get(fold(within)) ?? fold(within));
  }
  const isIn = (inner: string, outer: string): boolean => {
    let steps = 0;
    for (let at = parents.get(inner); at !== undefined && steps <= parents.size; at = parents.get(at), steps += 1) {
      if (at === outer) return true;
    }
    return false;
  };
  /** By whether each is a country, then by name: one that is asked of so often must cost no new string. */
  const known = Array.from({ length: 4 }, () => new Map<string, Map<string, PlaceRelation>>());
  const relate = (a: Known, b: Known): PlaceRelation => {
    if (a.key === b.key) return 'same';
    if (isIn(a.key, b.key)) return 'within';
    if (isIn(b.key, a.key)) return 'contains';
    if ((a.kind === 'country') !== (b.kind === 'country')) return a.kind === 'country' ? 'contains' : 'within';
    return shareWords(a.key, b.key) ? 'near' : 'apart';
  };
  return (a, b) => {
    if (a === null || b === null) return 'unknown';
    const table = known[Number(a.kind === 'country') + 2 * Number(b.kind === 'country')] ?? new Map();
    const row: Map<string, PlaceRelation> = table.get(a.key) ?? new Map();
    const relation = row.get(b.key) ?? relate(a, b);
    if (row.size === 0) table.set(a.key, row);
    row.set(b.key, relation);
    return relation;
  };
}

/** Facts of one kind of place stand alike to every other place. */
export function placeKind({ place }: { readonly place: Known | null }): string {
  return place === null ? '' : `${place.kind === 'country' ? 'country' : 'place'} ${place.key}`;
}

const EMPTY = new Set(
  'of the in al el and province city town village district region area countryside near'.split(' '),
);

/** Whether all words of the shorter name stand in the longer, but for words that every place name may have. */
function shareWords(a: string, b: string): boolean {
  const words = (name: string): readonly string[] =>
    name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && !EMPTY.has(word));
  const [one, other] = [words(a), words(b)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 0 && short.every((word) => long.includes(word));
}

const REGION =
  /\b(?:province|governorate|region|state|county|oblast|prefecture|countryside)$|^(?:north|south|east|west)(?:ern|east|west|eastern|western)?\b/;

/** Whether one of two places says that it is a wide region and the other does not: it may hold the other, though no table tells. */
export function mayHold(a: Known, b: Known): boolean {
  return REGION.test(a.key) !== REGION.test(b.key);
}
