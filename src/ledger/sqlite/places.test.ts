import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from './places.ts';

const isAscending = (places: readonly number[]): boolean => places.every((place, at) => place > (places[at - 1] ?? 0));

describe('places of rows', () => {
  it('leave room between rows that are new', () => {
    expect(placesOf([null, null, null])).toEqual([1024, 2048, 3072]);
    expect(placesOf([])).toEqual([]);
  });

  it('stay, and rows that come find room before, between and after them', () => {
    expect(placesOf([null, 1024, null, null, 2048, null])).toEqual([512, 1024, 1365, 1706, 2048, 3072]);
  });

  it('of a row that moved are new, and the others stay', () => {
    expect(placesOf([2048, 3072, 1024])).toEqual([2048, 3072, 4096]);
  });

  it('are all new where there is no room', () => {
    expect(placesOf([1, null, 2])).toEqual([1024, 2048, 3072]);
  });

  it('ascend, whatever was there before', () => {
    const rows = fc.array(fc.option(fc.integer({ min: 1, max: 5000 }), { freq: 3 }), { maxLength: 60 });
    fc.assert(
      fc.property(rows, (given) => {
        const before = given.map((place, at) => (given.indexOf(place) < at ? null : place));
        const places = placesOf(before);
        expect(places).toHaveLength(before.length);
        expect(isAscending(places)).toBe(true);
      }),
    );
  });
});
