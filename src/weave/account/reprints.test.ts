import { describe, expect, it } from 'vitest';
import type { Told } from './invented.test-kit.ts';
import { findings } from './invented.test-kit.ts';

const POST: Told = {
  id: 'a',
  in: 'Kalmar Post',
  says: 'Up to 1,400 villagers could still be trapped in Ostrand, the mayor said.',
  figure: 'Up to 1,400',
  noun: 'villagers',
  min: null,
  max: 1400,
  qualifier: 'up to',
  measure: 'inside',
  place: 'Ostrand',
  on: '2031-04-02',
  by: 'Ilse Brandt',
  via: 'NPA',
  modality: 'possible',
  origin: 'Brandt',
};
const HERALD: Told = {
  ...POST,
  id: 'b',
  in: 'Herald',
  says: 'Mayor Ilse Brandt counts up to 1 400 villagers who could be trapped.',
  figure: 'up to 1 400',
};

describe('a statement that is printed twice', () => {
  it('is one origin', async () => {
    const [finding, ...others] = await findings({ claims: [POST, HERALD] }, 'agree');
    expect(others).toEqual([]);
    expect(finding?.words).toBe(
      'One statement printed twice: “Up to 1,400 villagers” in Kalmar Post and Herald. It goes back to Ilse Brandt, carried by NPA: one origin, not two.',
    );
  });

  it('is misquoted where a print drops the word that says it is only possible', async () => {
    const sure: Told = {
      ...HERALD,
      modality: 'asserted',
      says: 'Up to 1,400 villagers are trapped, Brandt said.',
      figure: 'Up to 1,400',
    };
    const [finding] = await findings({ claims: [POST, sure] }, 'misquotes');
    expect(finding?.claims).toEqual(['a', 'b']);
    expect(finding?.words).toContain(
      'Herald prints “Up to 1,400 villagers” as a fact where Kalmar Post gives it only as possible (“could”).',
    );
  });

  it('is no misquote where both hedge, whatever the modality that was read', async () => {
    expect(await findings({ claims: [POST, { ...HERALD, modality: 'asserted' }] }, 'misquotes')).toEqual([]);
  });

  it('says nothing of equal small figures of one source about different things', async () => {
    const few: Told = {
      ...POST,
      says: 'Two drivers died when a lorry left the coast road.',
      figure: 'Two',
      noun: 'drivers',
      min: 2,
      max: 2,
      measure: 'killed',
      modality: 'asserted',
    };
    const other: Told = {
      ...few,
      id: 'b',
      in: 'Herald',
      says: 'A wall fell on two tourists at the harbour.',
      figure: 'two',
      noun: 'tourists',
    };
    expect(await findings({ claims: [few, other] }, 'agree')).toEqual([]);
  });
});

describe('a unit that is turned round', () => {
  const mile: Told = {
    ...POST,
    says: 'They hold less than half a square kilometre of marsh.',
    figure: 'less than half a square kilometre',
    noun: '',
    min: null,
    max: 0.5,
    unit: 'km2',
    measure: 'territory',
    modality: 'asserted',
  };
  const turned: Told = {
    ...mile,
    id: 'b',
    in: 'Herald',
    says: 'They hold less than half a kilometer square of marsh.',
    figure: 'less than half a kilometer square',
  };

  it('is told with both areas', async () => {
    const [finding] = await findings({ claims: [mile, turned] }, 'misquotes');
    expect(finding?.words).toContain(
      'The first is 0.5 km²; the second, a square with sides that long, would be 0.25 km².',
    );
  });

  it('is not found in two spellings of one unit', async () => {
    const spelt: Told = {
      ...turned,
      says: 'They hold less than half a square kilometer of marsh.',
      figure: 'less than half a square kilometer',
    };
    expect(await findings({ claims: [mile, spelt] }, 'misquotes')).toEqual([]);
  });
});

describe('a word that bounds the figure', () => {
  const least: Told = {
    ...POST,
    says: 'At least 31 people were killed when the ferry sank off Ostrand.',
    figure: 'At least 31',
    noun: 'people',
    min: 31,
    max: null,
    qualifier: 'at least',
    measure: 'killed',
    modality: 'asserted',
  };
  const bare: Told = {
    ...least,
    id: 'b',
    in: 'Herald',
    says: 'Some 31 people were killed when the ferry sank off Ostrand.',
    figure: '31',
    qualifier: null,
    min: 31,
    max: 31,
  };

  it('is told where a copied passage dropped it', async () => {
    const claims = [least, { ...bare, says: bare.says.replace('Some ', '') }];
    const found = await findings({ claims, echoes: [['a', 'b']] }, 'misquotes');
    expect(found[0]?.words).toContain('One statement printed twice with another bound');
  });

  it('is not a misquote between two texts of their own', async () => {
    expect(await findings({ claims: [least, bare] }, 'misquotes')).toEqual([]);
  });
});

describe('one figure of one testimony', () => {
  const six: Told = {
    ...POST,
    says: 'Soldiers took six families from their farms, the mayor said.',
    figure: 'six',
    noun: 'families',
    min: 6,
    max: 6,
    measure: 'kidnapped',
    modality: 'asserted',
  };
  const again: Told = { ...six, id: 'c', says: 'All who were seized belong to six families.' };
  const herald: Told = { ...six, id: 'b', in: 'Herald', says: 'Brandt spoke of six families in all.', place: 'Velm' };

  it('is one statement where a report gives it twice of one place', async () => {
    const [finding] = await findings({ claims: [six, again, herald] }, 'agree');
    expect(finding?.claims).toEqual(['a', 'b', 'c']);
  });

  it('and may be several where a report gives it of two', async () => {
    expect(await findings({ claims: [six, { ...again, place: 'Kalmar' }, herald] }, 'agree')).toEqual([]);
  });

  it('is one statement of another day too, if it is of the very people and does not come back by chance', async () => {
    const dead: Told = {
      ...six,
      says: 'The hospital counted 44 dead after the blast at the mill.',
      ...{ figure: '44', noun: '', min: 44, max: 44, measure: 'killed' },
    };
    const later: Told = {
      ...dead,
      id: 'b',
      in: 'Herald',
      on: '2031-04-12',
      says: 'A week on, wards tell of 44 killed.',
    };
    const [finding] = await findings({ claims: [dead, later] }, 'agree');
    expect(finding?.claims).toEqual(['a', 'b']);
    const few = { figure: '4', min: 4, max: 4 };
    const small = [dead, later].map((one) => ({ ...one, ...few, says: one.says.replace('44', '4') }));
    expect(await findings({ claims: small }, 'agree')).toEqual([]);
    expect(await findings({ claims: [dead, { ...later, measure: 'injured' }] }, 'agree')).toEqual([]);
  });

  it('is not told where it is a small number of what nothing happened to', async () => {
    const sides: Told = {
      ...six,
      says: 'The two sides met at the mill, the mayor said.',
      ...{ figure: 'two', noun: 'sides', min: 2, max: 2, measure: 'other' },
    };
    const other: Told = { ...sides, id: 'b', in: 'Herald' };
    expect(await findings({ claims: [sides, other], echoes: [['a', 'b']] }, 'agree')).toEqual([]);
    const many = { figure: '48', min: 48, max: 48 };
    const [told] = await findings(
      {
        claims: [
          { ...sides, ...many, says: 'The 48 sides met at the mill.' },
          { ...other, ...many, says: 'The 48 sides met at the mill.' },
        ],
        echoes: [['a', 'b']],
      },
      'agree',
    );
    expect(told?.claims).toEqual(['a', 'b']);
  });
});
