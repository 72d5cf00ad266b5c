import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../base/canonical-json.ts';
import type { Position } from '../model/position.ts';
import type { Told } from './account/invented.test-kit.ts';
import { account, findings } from './account/invented.test-kit.ts';

const DEAD: Told = {
  id: 'a',
  in: 'Post',
  says: 'The flood at Velm killed 40 people.',
  figure: '40',
  noun: 'people',
  min: 40,
  max: 40,
  measure: 'killed',
  place: 'Velm',
  on: '2031-04-02',
};
const days = { Post: '2031-04-02', Herald: '2031-04-03', Gazette: '2031-04-04' };

describe('series', () => {
  it('hold the claims of one thing, with what the newest independent origins leave open', async () => {
    const inside: Told = {
      ...DEAD,
      says: 'At most 80 people are inside Velm.',
      figure: 'At most 80',
      min: null,
      max: 80,
      measure: 'inside',
      by: 'Ana Holt',
    };
    const claims: Told[] = [
      inside,
      {
        ...inside,
        id: 'b',
        in: 'Herald',
        says: 'At least 60 people are inside.',
        figure: 'At least 60',
        min: 60,
        max: null,
        by: 'Per Lund',
        on: '2031-04-03',
      },
      {
        ...inside,
        id: 'c',
        in: 'Gazette',
        by: 'Ana Holt',
        says: 'At most 75 people are inside.',
        figure: 'At most 75',
        max: 75,
        on: '2031-04-04',
      },
      {
        ...inside,
        id: 'd',
        in: 'Gazette',
        says: 'It will hold 500 people.',
        figure: '500',
        min: 500,
        max: 500,
        modality: 'planned',
      },
    ];
    const { series } = await account({ claims, days });
    expect(series.map(({ title, nature }) => [title, nature])).toEqual([['inside: people in Velm', 'stock']]);
    expect(series[0]?.interval).toMatchObject({
      min: 60,
      max: 75,
      from: '2031-04-03',
      to: '2031-04-04',
      reading: 'strict',
    });
    expect(series[0]?.interval.uses).toEqual([
      { claim: 'a', used: false, reason: 'its source gave a newer figure' },
      { claim: 'b', used: true, reason: 'the newest figure of its origin' },
      { claim: 'c', used: true, reason: 'the newest figure of its origin' },
      { claim: 'd', used: false, reason: 'it is planned, not stated' },
    ]);
    expect(series[0]?.points.map(({ claim, superseded }) => [claim, superseded])).toContainEqual(['a', true]);
  });

  it('count an origin once, and span what origins say that differ', async () => {
    const claims: Told[] = [
      { ...DEAD, origin: 'x' },
      { ...DEAD, id: 'b', in: 'Herald', origin: 'x' },
      { ...DEAD, id: 'c', in: 'Herald', says: 'It killed 52 people.', figure: '52', min: 52, max: 52, origin: 'y' },
    ];
    const [one] = (await account({ claims, days })).series;
    expect(one?.interval).toMatchObject({ min: 40, max: 52, origins: ['x', 'y'] });
    expect(one?.interval.reason).toContain('2 independent origins that differ');
    const alike = { ...claims[2], in: 'Gazette', says: 'The flood at Velm killed 52 people.' } as Told;
    const [clash] = (await account({ claims: [DEAD, alike], days: { Post: '2031-04-02', Gazette: '2031-04-02' } }))
      .series;
    expect(clash?.interval.reason).toContain('2 independent origins, which cannot all be right');
  });

  it('take the finer place where a report gives one thing with and without it', async () => {
    const { place: _, ...nowhere } = DEAD;
    const claims: Told[] = [
      DEAD,
      { ...nowhere, id: 'b', says: 'Forty people were killed, the mayor repeated.', figure: 'Forty' },
    ];
    expect((await account({ claims, days })).series).toHaveLength(1);
  });

  it('do not take a place that the same sentence gives for a part', async () => {
    const says = 'The halls hold 900 people, and 400 people are in Velm.';
    const { place: _, ...nowhere } = { ...DEAD, says, measure: 'sheltered' as const };
    const claims: Told[] = [
      { ...nowhere, figure: '900', min: 900, max: 900 },
      { ...nowhere, id: 'b', figure: '400', min: 400, max: 400, place: 'Velm' },
    ];
    const { series } = await account({ claims, days });
    expect(series.map(({ place }) => place).sort()).toEqual(['Velm', null]);
  });

  it('keep a running total apart from the dead of a day', async () => {
    const total: Told = {
      ...DEAD,
      id: 'b',
      says: 'Floods have killed 900 people.',
      figure: '900',
      min: 900,
      max: 900,
      on: ['2030-01-01', '2031-04-02'],
    };
    expect((await account({ claims: [DEAD, total], days })).series.map(({ nature }) => nature).sort()).toEqual([
      'flow',
      'total',
    ]);
  });
});

describe('sums', () => {
  const whole: Told = { ...DEAD, says: 'Of the 40 dead 10 were men, 12 women and 15 children.' };
  const part = (id: string, figure: string, noun: string, value: number): Told => ({
    ...whole,
    id,
    figure,
    noun,
    min: value,
    max: value,
    partOf: 'a',
  });

  it('of parts that share nobody are told, with what they leave open', async () => {
    const parts = [part('m', '10', 'men', 10), part('w', '12', 'women', 12), part('c', '15', 'children', 15)];
    const [finding] = await findings(
      { claims: [whole, part('b', '10', 'women', 10), part('c', '15', 'children', 15), ...parts.slice(0, 1)], days },
      'adds-up',
    );
    expect(finding?.words).toContain('They do not reach it');
  });

  it('do not add up where they exceed the whole', async () => {
    const claims = [whole, part('m', '10', 'men', 30), part('c', '15', 'children', 15)];
    const [finding] = await findings({ claims, days }, 'does-not-add-up');
    expect(finding?.reading).toBe('strict');
    expect(finding?.words).toContain('45');
  });

  it('are quiet about parts that may overlap, and about one part alone', async () => {
    const overlapping = [whole, part('m', '10', 'teachers', 30), part('c', '15', 'women', 15)];
    expect(await findings({ claims: overlapping, days }, 'does-not-add-up')).toEqual([]);
    expect(await findings({ claims: [whole, part('m', '10', 'men', 41)], days }, 'does-not-add-up')).toEqual([]);
  });

  it('of shares of one land are checked against the whole', async () => {
    const share: Told = {
      ...DEAD,
      measure: 'territory',
      unit: 'ratio',
      noun: 'the coast',
      says: 'The League holds two thirds of the coast.',
      figure: 'two thirds',
      min: 2 / 3,
      max: 2 / 3,
      actor: 'League',
    };
    const rest: Told = {
      ...share,
      id: 'b',
      says: 'The Guard holds a third of it.',
      figure: 'a third',
      min: 1 / 3,
      max: 1 / 3,
      actor: 'Guard',
    };
    expect((await findings({ claims: [share, rest], days }, 'adds-up'))[0]?.words).toContain('this adds up');
    expect(
      (await findings({ claims: [share, { ...rest, min: 0.5, max: 0.5 }], days }, 'does-not-add-up'))[0]?.words,
    ).toContain('116.7 per cent');
  });

  it('of running totals do not fall', async () => {
    const total: Told = {
      ...DEAD,
      says: 'Since 2029 the war on the Velm has killed 900 people.',
      figure: '900',
      min: 900,
      max: 900,
      on: ['2029-01-01', '2031-04-02'],
    };
    const lower: Told = {
      ...total,
      id: 'b',
      in: 'Gazette',
      says: 'Since 2029 the war on the Velm has killed 700 people.',
      figure: '700',
      min: 700,
      max: 700,
      on: ['2029-01-01', '2031-04-04'],
    };
    expect((await findings({ claims: [total, lower], days }, 'does-not-add-up'))[0]?.words).toContain('200 fewer');
    expect(await findings({ claims: [total, { ...lower, min: 950, max: 950 }], days }, 'does-not-add-up')).toEqual([]);
  });
});

describe('positions', () => {
  const held = (id: string, stance: string, superseded: boolean): Position => ({
    ...{
      id,
      report: 'Post',
      actor: 'Ostrand',
      toward: null,
      issue: 'ferry',
      stance,
      condition: null,
      superseded,
      when: null,
      chain: [],
      madeBy: 'test',
    },
    quote: { text: `words of ${id}`, start: 0, end: 1 },
  });

  it('that a report itself calls earlier ones have changed', async () => {
    const [finding] = await findings(
      { claims: [DEAD], positions: [held('p', 'refuses', true), held('q', 'agrees', false)] },
      'changed',
    );
    expect(finding?.positions).toEqual(['p', 'q']);
    expect(finding?.words).toMatch(/^Ostrand moved from “refuses” to “agrees”\./);
  });

  it('side by side are no change', async () => {
    expect(
      await findings(
        { claims: [DEAD], positions: [held('p', 'refuses', false), held('q', 'agrees', false)] },
        'changed',
      ),
    ).toEqual([]);
  });
});

describe('the account', () => {
  it('does not depend on the order of the claims', async () => {
    const claims = Array.from(
      { length: 9 },
      (_, at): Told => ({
        ...DEAD,
        id: `c${at}`,
        in: ['Post', 'Herald', 'Gazette'][at % 3] ?? 'Post',
        says: `The flood at Velm killed ${30 + (at % 4)} people, ${at} said.`,
        figure: `${30 + (at % 4)}`,
        min: 30 + (at % 4),
        max: at % 2 === 0 ? null : 30 + (at % 4),
        origin: `o${at % 5}`,
      }),
    );
    const first = await account({ claims, days });
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(claims, { minLength: claims.length }), async (shuffled) => {
        const again = await account({ claims: shuffled, days });
        expect(canonicalJson(again.findings)).toBe(canonicalJson(first.findings));
        expect(canonicalJson(again.series)).toBe(canonicalJson(first.series));
      }),
      { numRuns: 12 },
    );
  });

  it('of nothing is empty', async () => {
    expect(await account({ claims: [] })).toMatchObject({ series: [], findings: [] });
  });
});
