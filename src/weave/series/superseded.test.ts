import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Fact } from './fact.ts';
import type { Nature } from './nature.ts';
import { superseded } from './superseded.ts';

const day = fc.integer({ min: 10, max: 18 }).map((date) => `2031-04-${date}`);
const known = fc.constantFrom('harbour office', 'town clerk').map((key) => ({ key, name: key, kind: null }));
const fact = fc.record({
  nature: fc.constantFrom<Nature>('stock', 'flow', 'total'),
  speaker: fc.option(known),
  from: fc.option(day),
  to: fc.option(day),
}) as fc.Arbitrary<Fact>;

function takesPlaceOf(later: Fact, earlier: Fact): boolean {
  if (later.nature === 'flow' || later.speaker === null || later.speaker.key !== earlier.speaker?.key) return false;
  if (later.to === null || earlier.to === null) return false;
  return earlier.to < later.to && (later.from ?? later.to) > (earlier.from ?? earlier.to);
}

it('finds those in whose place any other stands', () => {
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 30 }), (facts) => {
      const plain = facts.filter((earlier) => facts.some((later) => takesPlaceOf(later, earlier)));
      expect([...superseded(facts)].sort(byPlace(facts))).toEqual(plain);
    }),
  );
});

function byPlace(facts: readonly Fact[]): (a: Fact, b: Fact) => number {
  return (a, b) => facts.indexOf(a) - facts.indexOf(b);
}
