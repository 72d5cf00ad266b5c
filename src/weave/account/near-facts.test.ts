import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { canonicalJson } from '../../base/canonical-json.ts';
import type { Measure } from '../../model/claim.ts';
import type { Pack } from '../../model/pack/pack.ts';
import { NO_PACK } from '../../model/pack/pack.ts';
import { addDays } from '../dating/days.ts';
import type { Search } from '../series/near-index.ts';
import type { Told } from './invented.test-kit.ts';

const INDEX = '../series/near-index.ts';

/** Asks every item of whatever day: the comparison pair by pair that the index spares. */
class PlainIndex<T> {
  readonly #items: readonly T[];

  constructor(items: readonly T[]) {
    this.#items = items;
  }

  find({ mayFit }: Pick<Search<T>, 'mayFit'>): readonly T[] {
    return this.#items.filter(mayFit);
  }
}

const PACK: Pack = {
  ...NO_PACK,
  name: 'siege',
  names: [
    { name: 'Vassory', kind: 'country', also: [] },
    { name: 'Velm', kind: 'place', also: [], within: 'Ostrand province' },
  ],
  populations: [
    { id: 'people', words: ['inhabitant'], within: [], apart: [], parts: [['civilians', 'fighters']] },
    { id: 'raiders', words: ['raider'], within: ['fighters'], apart: [], parts: [] },
  ],
  compartments: [
    { id: 'pocket', title: 'inside', measures: ['inside'], populations: ['people'] },
    { id: 'jail', title: 'in jail', measures: ['held'], populations: ['people'] },
  ],
  flows: [
    { id: 'out', title: 'out', from: 'pocket', to: 'jail', measures: ['left', 'evacuated'], populations: ['people'] },
  ],
  rules: [{ id: 'out', kind: 'out-was-inside', compartment: 'pocket', days: 9, says: 'S' }],
};

const PLACES = ['Ostrand', 'North Ostrand', 'Ostrand province', 'Velm', 'Kalmar', 'Vassory', undefined];
const VERBS: Readonly<Partial<Record<Measure, string>>> = {
  inside: 'are inside',
  held: 'are held',
  left: 'left',
  killed: 'were killed',
};
const day = fc.integer({ min: 0, max: 24 }).map((days) => addDays('2031-02-10', days));
const time = fc.oneof(
  { arbitrary: day, weight: 6 },
  { arbitrary: fc.tuple(day, day).map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a])), weight: 2 },
  { arbitrary: fc.constant(null), weight: 1 },
);
const report = fc.constantFrom('Post', 'Herald', 'Gazette', 'Echo', 'Tribune', 'Mail');
const told = fc.record({
  in: report,
  noun: fc.constantFrom('people', 'people', 'people', 'civilians', 'fighters', 'raiders', 'barges'),
  number: fc.constantFrom(0, 3, 12, 14, 60, 61, 300),
  bound: fc.constantFrom('', 'at least ', 'nearly '),
  measure: fc.constantFrom<Measure>('inside', 'held', 'left', 'killed'),
  place: fc.constantFrom(...PLACES, 'Ostrand', 'Ostrand', 'Ostrand'),
  by: fc.constantFrom('the mayor', 'a clerk', undefined),
  origin: fc.constantFrom('x', undefined, undefined),
  modality: fc.constantFrom('asserted', 'planned'),
  time,
});
const invented = fc.record({
  lines: fc.array(told, { maxLength: 18, size: 'max' }),
  days: fc.dictionary(report, day),
  about: fc.dictionary(report, fc.constantFrom('Ostrand', 'Velm')),
  echoes: fc.array(fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 23 })), { maxLength: 4 }),
});

type Line = typeof told extends fc.Arbitrary<infer T> ? T : never;

/** Lines by which each rule has something to tell, whatever stands around them. */
const TELLING: readonly Line[] = (
  [
    ['Post', 0, '', 'left', '2031-02-10'],
    ['Herald', 300, '', 'left', '2031-02-16'],
    ['Gazette', 60, 'nearly ', 'inside', '2031-02-12'],
    ['Echo', 12, 'at least ', 'killed', '2031-02-13'],
    ['Mail', 14, '', 'killed', '2031-02-13'],
  ] as const
).map(([outlet, number, bound, measure, time]) => ({
  ...{ in: outlet, noun: 'people', number, bound, measure, place: 'Ostrand', time },
  ...{ by: undefined, origin: undefined, modality: 'asserted' },
}));

function claimOf({ number, bound, time: on, place, by, origin, ...line }: Line, at: number): Told {
  const figure = `${bound}${number}`;
  return {
    ...line,
    id: `c${String(at).padStart(2, '0')}`,
    says: `Around ${place ?? 'the hills'} ${figure} ${line.noun} ${VERBS[line.measure] ?? ''}, it says in line ${at}.`,
    figure,
    min: bound === 'nearly ' ? null : number,
    max: bound === 'at least ' ? null : number,
    qualifier: bound.trim() || null,
    modality: line.modality === 'planned' ? 'planned' : 'asserted',
    ...(place !== undefined && { place }),
    ...(by !== undefined && { by }),
    ...(origin !== undefined && { origin: `${origin} ${number} ${line.in}` }),
    ...(on !== null && { on }),
  };
}

it('rules that look among near facts tell what comparing every two of them tells', async () => {
  const near = await import('./invented.test-kit.ts');
  vi.resetModules();
  vi.doMock(INDEX, () => ({ NearIndex: PlainIndex }));
  const plain = await import('./invented.test-kit.ts');
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(invented, async ({ lines, days, about, echoes: pairs }) => {
      const claims = [...lines, ...TELLING].map(claimOf);
      const echoes = pairs.flatMap(([a, b]): (readonly [string, string])[] => {
        const [one, other] = [claims[a], claims[b]];
        return one === undefined || other === undefined || one.in === other.in ? [] : [[one.id, other.id]];
      });
      const told = { claims, days, about, echoes, pack: PACK };
      const [one, other] = [await near.account(told), await plain.account(told)];
      for (const { kind } of one.findings) kinds.add(kind);
      expect(canonicalJson(one.findings)).toBe(canonicalJson(other.findings));
    }),
    { numRuns: 60 },
  );
  expect([...kinds]).toEqual(expect.arrayContaining(['agree', 'looser', 'differs', 'does-not-add-up']));
});
