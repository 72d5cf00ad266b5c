import type { Account } from '../../model/account.ts';
import { lookUp } from '../../text/names/gazetteer.ts';

/** Where a place lies, in degrees (WGS 84), and how that is known. */
export interface Location {
  readonly latitude: number;
  readonly longitude: number;
  readonly country: string | null;
  readonly basis: string;
}

/**
 * A finder of places by the name that the case gives them. Only a city that the gazetteer holds has a location, and not
 * where the case takes the place to lie in another country; a village that no gazetteer holds has none.
 */
export function locator({ entities }: Account): (place: string) => Location | null {
  const countries = new Map(
    entities.flatMap(({ name, also, country }) => [name, ...also].map((one) => [one, country])),
  );
  return (place) => {
    const known = lookUp(place);
    if (known?.latitude == null || known.longitude === null) return null;
    const country = countries.get(place) ?? null;
    if (country !== null && country !== known.country) return null;
    const { latitude, longitude } = known;
    const basis = 'centre of the most populous city of this name (GeoNames)';
    return { latitude, longitude, country: known.country, basis };
  };
}
