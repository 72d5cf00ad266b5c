import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween } from '../dating/days.ts';
import { NearIndex } from './near-index.ts';

interface Item {
  readonly kind: string;
  readonly days: readonly [string, string] | null;
}

const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2031-02-10', days));
const days = fc.oneof({ arbitrary: fc.constant(null), weight: 1 }, { arbitrary: fc.tuple(day, day), weight: 6 });
const item = fc.record({ kind: fc.constantFrom('a', 'b', 'c', 'd'), days }).map(
  ({ kind, days: pair }): Item => ({
    kind,
    days: pair === null ? null : pair[0] < pair[1] ? pair : [pair[1], pair[0]],
  }),
);
const question = fc.record({
  kinds: fc.subarray(['a', 'b', 'c', 'd']),
  from: fc.option(day),
  to: fc.option(day),
  slack: fc.integer({ min: 0, max: 6 }),
});

it('finds what asking every item finds, in their order', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 40 }), fc.array(question, { maxLength: 5 }), (items, questions) => {
      const index = new NearIndex(items, { kindOf: ({ kind }) => kind, daysOf: (one) => one.days });
      for (const { kinds, from, to, slack } of questions) {
        const mayFit = ({ kind }: Item): boolean => kinds.includes(kind);
        const plain = items.filter(
          (one) =>
            mayFit(one) &&
            (one.days === null ||
              ((from === null || daysBetween(one.days[1], from) <= slack) &&
                (to === null || daysBetween(to, one.days[0]) <= slack))),
        );
        expect(index.find({ of: kinds.join(' '), mayFit, from, to, slack })).toEqual(plain);
      }
    }),
  );
});

it('does not lose what has a day that no calendar has', () => {
  const items: Item[] = [
    { kind: 'a', days: ['2031-02-10', '2031-13-90'] },
    { kind: 'a', days: ['2031-02-10', '2031-02-10'] },
  ];
  const index = new NearIndex(items, { kindOf: ({ kind }) => kind, daysOf: (one) => one.days });
  const at = { of: 'a', mayFit: () => true, slack: 1 };
  expect(index.find({ ...at, from: '2031-06-01', to: '2031-06-02' })).toEqual(items.slice(0, 1));
  expect(index.find({ ...at, from: '2031-13-91', to: null })).toEqual(items);
});
