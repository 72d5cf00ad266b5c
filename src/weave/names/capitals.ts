import { speakerOf } from '../../model/chain.ts';
import type { Reading } from '../../model/reading.ts';
import type { Joining } from './join-names.ts';
import { plainOf } from './node.ts';

/**
 * Joins a town to its country where the case's positions and claims have it act or speak ("Paris agreed"), and no claim
 * is about the town itself.
 */
export function joinActingCapitals({ nodes, sets }: Joining, readings: readonly Reading[]): void {
  const countries = new Map<string, number>();
  for (const [index, { kind, country }] of nodes.entries())
    if (kind === 'country' && country !== null && !countries.has(country)) countries.set(country, index);
  const acting = new Set(readings.flatMap(actorsOf).map(plainOf));
  const places = new Set(
    readings.flatMap(({ claims }) => claims.flatMap(({ place }) => (place ? [plainOf(place.name)] : []))),
  );
  for (const [index, { kind, plain, country }] of nodes.entries()) {
    const own = country === null ? undefined : countries.get(country);
    if (kind === 'place' && own !== undefined && acting.has(plain) && !places.has(plain)) sets.join(own, index);
  }
}

function actorsOf({ positions, claims }: Reading): readonly string[] {
  const speakers = [...positions, ...claims].flatMap(({ chain }) => speakerOf(chain) ?? []);
  return [...speakers, ...positions.map(({ actor }) => actor), ...claims.flatMap(({ actor }) => actor ?? [])];
}
