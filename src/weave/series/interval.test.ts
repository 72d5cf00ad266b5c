import { describe, expect, it } from 'vitest';
import type { Told } from '../account/invented.test-kit.ts';
import { account } from '../account/invented.test-kit.ts';

const MANY: Told = {
  id: 'a',
  in: 'Post',
  says: 'More than 300 people were killed in the flood at Velm.',
  figure: 'More than 300',
  noun: 'people',
  min: 300,
  max: null,
  qualifier: 'more than',
  measure: 'killed',
  place: 'Velm',
  on: '2031-04-02',
};
const days = { Post: '2031-04-02', Herald: '2031-04-02', Later: '2031-04-05' };

describe('the interval of a series', () => {
  it('leaves open what the words leave open', async () => {
    const [one] = (await account({ claims: [MANY], days })).series;
    expect(one?.interval).toMatchObject({ min: 300, max: null, reading: 'strict' });
    const nearly = { ...MANY, says: 'Nearly 400 people were killed.', figure: 'Nearly 400', min: null, max: 400 };
    const [other] = (await account({ claims: [{ ...nearly, qualifier: 'nearly' }], days })).series;
    expect(other?.interval).toMatchObject({ min: null, max: 400 });
  });

  it('does not take a part for a rival of its whole', async () => {
    const some = 'The flood hurt 90 people, 14 of them badly.';
    const whole: Told = { ...MANY, says: some, figure: '90', min: 90, max: 90, qualifier: null, measure: 'injured' };
    const part: Told = { ...whole, id: 'b', figure: '14', min: 14, max: 14 };
    const [one] = (await account({ claims: [whole, part], days })).series;
    expect(one?.interval).toMatchObject({ min: 90, max: 90 });
    expect(one?.interval.uses[1]).toEqual({ claim: 'b', used: false, reason: 'it counts a part of another figure' });
    const alone = (await account({ claims: [part], days })).series[0];
    expect(alone?.interval).toMatchObject({ min: 14, max: 14 });
  });

  it('leaves out a vague word of an earlier day, beside a figure', async () => {
    const early: Told = {
      ...MANY,
      id: 'b',
      in: 'Herald',
      says: 'Dozens are missing.',
      figure: 'Dozens',
      measure: 'missing',
    };
    const dozens: Told = { ...early, min: 24, max: 99, qualifier: 'dozens' };
    const sharp: Told = {
      ...dozens,
      id: 'c',
      in: 'Post',
      says: '41 people are missing.',
      figure: '41',
      qualifier: null,
    };
    const later: Told = { ...sharp, min: 41, max: 41, on: '2031-04-03' };
    const [one] = (await account({ claims: [dozens, later], days })).series;
    expect(one?.interval).toMatchObject({ min: 41, max: 41 });
  });

  it('of an event is not mixed with a count of all the war', async () => {
    const war: Told = { ...MANY, id: 'b', says: 'More than 300 people have been killed in the war since 2029.' };
    const { series } = await account({ claims: [MANY, war], days });
    expect(series.map(({ nature }) => nature).sort()).toEqual(['flow', 'total']);
  });
});

describe('the actor of a series', () => {
  it('is not who counts', async () => {
    const told: Told = { ...MANY, says: 'Red Ribbon put the arrests at 60 people.', figure: '60', measure: 'arrested' };
    const [counted] = (await account({ claims: [{ ...told, min: 60, actor: 'Red Ribbon' }], days })).series;
    expect(counted?.actor).toBeNull();
    const says = 'Guards seized 60 people.';
    const [seized] = (await account({ claims: [{ ...told, says, min: 60, actor: 'Guards' }], days })).series;
    expect(seized?.actor).toBe('Guards');
  });
});

describe('a figure that its own report takes back', () => {
  const old: Told = {
    ...MANY,
    id: 'old',
    says: 'Correction: an earlier version of this report put the dead of Velm at 140 people, and it was 14 people.',
    figure: '140',
    min: 140,
    max: 140,
    qualifier: null,
  };
  const now: Told = { ...old, id: 'now', figure: '14 ', min: 14, max: 14 };

  it('is replaced, and counts no more', async () => {
    const { series, findings } = await account({ claims: [old, now], days });
    expect(findings.map(({ kind, claims }) => [kind, claims])).toEqual([['supersedes', ['now', 'old']]]);
    expect(series[0]?.interval).toMatchObject({ min: 14, max: 14 });
  });

  it('is not taken back where nothing calls it wrong', async () => {
    const says = 'The mayor had said 140 people were killed in Velm, and the coroner counts 14 people.';
    const { findings } = await account({
      claims: [
        { ...old, says },
        { ...now, says },
      ],
      days,
    });
    expect(findings.filter(({ kind }) => kind === 'supersedes')).toEqual([]);
  });
});
