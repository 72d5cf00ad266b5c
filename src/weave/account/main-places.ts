import type { Reading } from '../../model/reading.ts';
import type { Identify, Known } from '../series/identity.ts';

/** For each report the place below a country that it names most often, the first named of several; by report id. */
export function mainPlaces(readings: readonly Reading[], identify: Identify): ReadonlyMap<string, Known> {
  const places = new Map<string, Known>();
  for (const { report, names } of readings) {
    const counts = new Map<string, { readonly known: Known; readonly count: number }>();
    for (const { kind, name } of names) {
      if (kind !== 'place' && kind !== 'facility') continue;
      const known = identify(report, name);
      counts.set(known.key, { known, count: (counts.get(known.key)?.count ?? 0) + 1 });
    }
    const most = [...counts.values()].reduce((best, one) => (one.count > best.count ? one : best), {
      known: null as Known | null,
      count: 0,
    });
    if (most.known !== null) places.set(report, most.known);
  }
  return places;
}
