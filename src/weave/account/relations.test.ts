import { describe, expect, it } from 'vitest';
import type { Told } from './invented.test-kit.ts';
import { account } from './invented.test-kit.ts';

const days = { Post: '2031-04-02', Herald: '2031-04-02', Later: '2031-04-03', Weekly: '2031-04-20' };

const DEAD: Told = {
  id: 'a',
  in: 'Post',
  says: 'The collapse of the grain silo at Velm harbour killed 14 workers.',
  figure: '14',
  noun: 'workers',
  min: 14,
  max: 14,
  measure: 'killed',
  place: 'Velm',
  on: '2031-04-02',
};
const OTHER: Told = {
  ...DEAD,
  id: 'b',
  in: 'Herald',
  says: 'When the grain silo collapsed at Velm harbour, 17 workers died.',
  figure: '17',
  min: 17,
  max: 17,
};

async function kindOf(...claims: readonly Told[]): Promise<readonly (string | null)[]> {
  const { findings } = await account({ claims, days });
  return findings.flatMap(({ kind, reading, claims: ids }) =>
    ids.includes('a') && ids.includes('b') ? [`${kind} ${reading}`] : [],
  );
}

describe('two figures for one event', () => {
  it('contradict each other on one day from two origins', async () => {
    expect(await kindOf(DEAD, OTHER)).toEqual(['contradicts strict']);
    const [finding] = (await account({ claims: [DEAD, OTHER], days })).findings;
    expect(finding?.words).toContain('They cannot both be right: 14 against 17, 3 apart.');
  });

  it.each<[string, Told, string]>([
    ['the same figure', { ...OTHER, figure: '17', min: 14, max: 14 }, 'agree strict'],
    ['a bound that holds it', { ...OTHER, min: 10, max: null, qualifier: 'more than' }, 'looser strict'],
    ['a later count', { ...OTHER, in: 'Later' }, 'supersedes strict'],
    ['an approximate figure', { ...OTHER, min: 15, max: 15, qualifier: 'about' }, 'agree usual'],
    [
      'a bound that its usual reading parts',
      { ...OTHER, min: null, max: 20, qualifier: 'nearly' },
      'contradicts usual',
    ],
    ['an update of one source', { ...OTHER, origin: 'a' }, 'refines strict'],
  ])('%s', async (_, other, kind) => {
    expect(await kindOf({ ...DEAD, origin: 'a' }, other)).toEqual([kind]);
  });

  it('are a floor and what lies above it, or a toll that grew, where one has only a lower bound', async () => {
    const floor: Told = { ...DEAD, says: DEAD.says.replace('14', 'at least 14'), figure: 'at least 14', max: null };
    expect(await kindOf({ ...floor, qualifier: 'at least' }, OTHER)).toEqual(['looser strict']);
    expect(await kindOf({ ...floor, qualifier: 'at least' }, { ...OTHER, in: 'Later' })).toEqual(['supersedes strict']);
  });

  it('of one testimony need be less alike where one names no place', async () => {
    const { place: _, ...nowhere } = OTHER;
    const other = {
      ...nowhere,
      says: 'A hospital near the port speaks of 17 workers from the silo.',
    };
    const dead = {
      ...DEAD,
      says: 'The collapse of a grain silo killed 14 workers.',
    };
    expect(await kindOf({ ...dead, origin: 'x' }, { ...other, origin: 'x' })).toEqual(['refines strict']);
    expect(await kindOf({ ...dead, origin: 'x' }, { ...other, origin: 'y' })).toEqual([]);
  });

  it.each<[string, Told]>([
    [
      'another event of that day and place',
      { ...OTHER, says: 'A ferry fire off Velm left 17 passengers dead, the coroner found.', noun: 'passengers' },
    ],
    ['another day', { ...OTHER, on: '2031-04-01' }],
    ['a report of another week', { ...OTHER, in: 'Weekly' }],
    ['another place', { ...OTHER, place: 'Ostrand' }],
    ['far more than one event has', { ...OTHER, min: 1700, max: 1700 }],
    ['people of another kind', { ...OTHER, noun: 'cattle' }],
    ['what is only planned', { ...OTHER, modality: 'planned' }],
    ['a vague word that is not clearly apart', { ...OTHER, min: 24, max: 99, qualifier: 'dozens' }],
  ])('say nothing to each other where it is %s', async (_, other) => {
    expect(await kindOf(DEAD, other)).toEqual([]);
  });

  it('are no more exact than their own report makes them elsewhere', async () => {
    const text: Told = {
      ...DEAD,
      id: 'c',
      says: 'At least 14 workers died, a foreman said.',
      figure: 'At least 14',
      max: null,
      qualifier: 'at least',
    };
    expect(await kindOf(DEAD, OTHER)).toEqual(['contradicts strict']);
    expect(await kindOf(DEAD, text, OTHER)).toEqual(['looser strict']);
  });

  it('are matched one to one between reports that count several things alike', async () => {
    const hurt: Told = {
      ...DEAD,
      id: 'c',
      says: 'The collapse of the grain silo at Velm harbour killed 17 dockers.',
      figure: '17',
      noun: 'dockers',
      min: 17,
      max: 17,
    };
    expect(await kindOf(DEAD, { ...hurt, noun: 'workers' }, OTHER)).toEqual([]);
  });
});

describe('words for a stretch of numbers', () => {
  const vague = (told: Told, word: string, min: number, max: number): Told => ({
    ...told,
    says: told.says.replace(told.figure, word),
    ...{ figure: word, qualifier: word, min, max },
  });
  const dozens = vague(DEAD, 'dozens', 24, 99);

  it('are no two counts that agree, nor two that cannot both be right', async () => {
    expect(await kindOf(dozens, vague(OTHER, 'dozens', 24, 99))).toEqual([]);
    expect(await kindOf(dozens, vague(OTHER, 'hundreds', 200, 999))).toEqual([]);
  });

  it('hold a count, and are held by no floor below them', async () => {
    expect(await kindOf(dozens, { ...OTHER, figure: '17', min: 40, max: 40 })).toEqual(['looser strict']);
    expect(await kindOf(dozens, { ...OTHER, min: 17, max: null, qualifier: 'at least' })).toEqual([]);
    expect(await kindOf(vague(DEAD, 'hundreds', 200, 999), { ...OTHER, min: 60, max: 60 })).toEqual([
      'contradicts strict',
    ]);
  });
});

describe('a toll', () => {
  const risen: Told = {
    ...OTHER,
    in: 'Later',
    says: 'The death toll of the grain silo that collapsed at Velm harbour has risen to 17 workers.',
    on: '2031-04-03',
  };

  it('that a later report counts on is of the event, not of the day of the count', async () => {
    expect(await kindOf(DEAD, risen)).toEqual(['supersedes strict']);
    const other = { ...risen, says: 'Another grain silo that collapsed at Velm harbour has killed 17 workers.' };
    expect(await kindOf(DEAD, other)).toEqual([]);
  });

  it('of years grew only by whoever counts it', async () => {
    const all: Told = {
      ...DEAD,
      says: 'At least 9,000 dockers have died in the grain war since it began.',
      ...{ figure: 'At least 9,000', noun: 'dockers', min: 9000, max: null, qualifier: 'at least' },
      ...{ on: ['2029-01-01', '2031-04-02'] as const, by: 'the union' },
    };
    const more: Told = {
      ...{ ...all, id: 'b', in: 'Later', figure: '12,000', min: 12000, max: 12000, qualifier: null },
      ...{
        says: '12,000 dockers have died in the grain war since it began.',
        on: ['2029-01-01', '2031-04-03'] as const,
      },
    };
    expect(await kindOf(all, more)).toEqual(['supersedes strict']);
    expect(await kindOf(all, { ...more, by: 'the port' })).toEqual(['looser strict']);
  });

  it('of something else is none of it', async () => {
    const ferry = { ...risen, says: 'The death toll of the ferry fire off Velm has risen to 17 passengers.' };
    expect(await kindOf(DEAD, ferry)).toEqual([]);
  });
});

describe('a figure that its report repeats', () => {
  const opening: Told = { ...DEAD, id: 'o', says: 'Silo: 14 workers dead.', origin: 'a' };

  it('stands in the finding beside the one that was compared', async () => {
    const { findings } = await account({ claims: [{ ...DEAD, origin: 'a' }, opening, OTHER], days });
    expect(findings.map(({ kind, claims }) => [kind, claims])).toContainEqual(['contradicts', ['a', 'b', 'o']]);
  });

  it('is not taken for another small one', async () => {
    const few = { min: 4, max: 4 };
    const { findings } = await account({
      claims: [
        { ...DEAD, ...few, origin: 'a' },
        { ...opening, ...few },
        { ...OTHER, min: 6, max: 6 },
      ],
      days,
    });
    expect(findings.map(({ kind, claims }) => [kind, claims])).toContainEqual(['contradicts', ['a', 'b']]);
  });
});

describe('figures for a stock', () => {
  const inside: Told = {
    ...DEAD,
    says: 'Up to 90 miners are inside the shaft at Velm.',
    figure: 'Up to 90',
    noun: 'miners',
    min: null,
    max: 90,
    qualifier: 'up to',
    measure: 'inside',
  };
  const dozens: Told = {
    ...inside,
    id: 'b',
    in: 'Herald',
    says: 'Families wait for dozens of miners.',
    figure: 'dozens of',
    min: 24,
    max: 99,
    qualifier: 'dozens',
  };

  it('need no likeness where place and population are the same', async () => {
    expect(await kindOf(inside, { ...dozens, min: 24, max: 80 })).toEqual(['looser strict']);
    expect(await kindOf(inside, dozens)).toEqual(['agree strict']);
  });

  it('are replaced by those of a later day', async () => {
    expect(
      await kindOf(inside, { ...dozens, min: 100, max: 120, qualifier: null, on: '2031-04-03', in: 'Later' }),
    ).toEqual(['supersedes strict']);
  });

  it('of one writer in one report are of two things', async () => {
    expect(await kindOf(inside, { ...dozens, in: 'Post', min: 140, max: 140, qualifier: null })).toEqual([]);
  });
});
