import { CITIES } from './data/cities.ts';
import { COUNTRIES, REGIONS, STATES } from './data/countries.ts';

/** What the tables know of a name. `latitude` and `longitude` in degrees, for cities only: the centre as GeoNames gives it. */
export interface Known {
  readonly kind: 'country' | 'people' | 'place';
  readonly name: string;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Lower case without marks and apostrophes, so that spellings of one name compare equal. */
export function fold(name: string): string {
  const plain = /^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replace(/['’‘`ʿʾ]/g, '');
}

function keyOf(name: string): string {
  return fold(name).replace(/^the /, '');
}

/** The country, people, state, region or city of this name; the first in this order where several share it. */
export function lookUp(name: string): Known | null {
  return tables().get(keyOf(name)) ?? null;
}

/** The name of a country by its ISO 3166-1 alpha-2 code, null where the table has none. */
export function countryName(code: string): string | null {
  const wanted = code.toUpperCase();
  for (const { kind, country, name } of tables().values()) if (kind === 'country' && country === wanted) return name;
  return null;
}

let built: ReadonlyMap<string, Known> | null = null;

function tables(): ReadonlyMap<string, Known> {
  built ??= build();
  return built;
}

function build(): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  const add = (name: string, value: Known): void => {
    const key = keyOf(name);
    if (key !== '' && !known.has(key)) known.set(key, value);
  };
  addCountries(add);
  for (const name of REGIONS.split(',')) add(name, placeOf(name, null));
  for (const line of STATES.trim().split('\n')) {
    const [country = '', names = ''] = line.split('|');
    for (const name of names.split(',')) add(name, placeOf(name, country));
  }
  for (const line of CITIES.trim().split('\n')) {
    const country = line.slice(0, 2);
    for (const city of line.slice(3).split(';')) {
      const [name = '', latitude, longitude] = city.split(',');
      const at = { latitude: Number(latitude), longitude: Number(longitude) };
      const capital = known.get(keyOf(name));
      if (capital?.kind === 'place' && capital.country === country && capital.latitude === null)
        known.set(keyOf(name), { ...capital, ...at });
      else add(name, { ...placeOf(name, country), ...at });
    }
  }
  return known;
}

function addCountries(add: (name: string, value: Known) => void): void {
  for (const line of COUNTRIES.trim().split('\n')) {
    const [country = '', names = '', capitals = '', adjectives = '', people = ''] = line.split('|');
    const [name = ''] = names.split(',');
    const at = { country, latitude: null, longitude: null };
    for (const other of names.split(',')) add(other, { ...at, kind: 'country', name });
    for (const demonym of `${adjectives},${people}`.split(',')) add(demonym, { ...at, kind: 'people', name: demonym });
    for (const capital of capitals.split(',')) add(capital, placeOf(capital, country));
  }
}

function placeOf(name: string, country: string | null): Known {
  return { kind: 'place', name, country, latitude: null, longitude: null };
}
