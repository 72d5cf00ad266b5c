import { describe, expect, it } from 'vitest';
import type { Pack } from '../pack/pack.ts';
import { NO_PACK } from '../pack/pack.ts';
import { classOf } from './class-of.ts';
import { isWithin, overlapOf } from './relation.ts';

const SIEGE: Pack = {
  ...NO_PACK,
  populations: [
    { id: 'people', words: ['pilgrim'], within: [], apart: [], parts: [['civilians', 'fighters']] },
    { id: 'fighters', words: ['rebel'], within: [], apart: [], parts: [] },
    {
      id: 'foreign-fighters',
      words: ['foreign fighter', 'foreign militant'],
      within: ['fighters', 'foreigners'],
      apart: [],
      parts: [],
    },
  ],
};

describe('classOf', () => {
  it.each([
    ['people', 'people'],
    ['Civilians', 'civilians'],
    ['suspected fighters', 'fighters'],
    ['displaced people from the coast', 'displaced'],
    ['family members', 'family-members'],
    ['members', 'people'],
    ['men, women and children', 'people'],
    ['women and children', 'children+women'],
    ['fighters and their families', 'family-members+fighters'],
    ['families', 'families'],
    ['houses and buildings', 'buildings'],
    ['Kalmari and Vardan children', 'children'],
    ['Lebanese', 'people'],
    ['Kalmari Ethiopians', 'people'],
  ])('%s is %s', (text, id) => {
    expect(classOf(text, NO_PACK)).toBe(id);
  });

  it.each(['', 'gramophones', 'fighters and gramophones', 'Boeings', '…', 'of'])('%s has no class', (text) => {
    expect(classOf(text, NO_PACK)).toBeNull();
  });

  it('lets a pack add words and classes', () => {
    expect(classOf('foreign Vardan fighters', SIEGE)).toBe('foreign-fighters');
    expect(classOf('foreign Vardan fighters', NO_PACK)).toBe('fighters');
    expect(classOf('pilgrims', SIEGE)).toBe('people');
    expect(classOf('civilians and fighters', SIEGE)).toBe('people');
    expect(classOf('rebels', NO_PACK)).toBe('irregulars');
    expect(classOf('rebels', SIEGE)).toBe('fighters');
  });
});

describe('relations', () => {
  it('knows part and whole through any depth', () => {
    expect(isWithin('foreign-fighters', 'people', SIEGE)).toBe(true);
    expect(isWithin('people', 'fighters', SIEGE)).toBe(false);
    expect(isWithin('children+women', 'people', SIEGE)).toBe(true);
    expect(overlapOf('people', 'children+women', SIEGE)).toBe('contains');
  });

  it('tells classes that share nobody from those that may', () => {
    expect(overlapOf('civilians', 'foreign-fighters', SIEGE)).toBe('apart');
    expect(overlapOf('people', 'homes', NO_PACK)).toBe('apart');
    expect(overlapOf('children', 'civilians', NO_PACK)).toBe('overlaps');
    expect(overlapOf('children', 'men', NO_PACK)).toBe('apart');
    expect(overlapOf(null, 'people', NO_PACK)).toBe('unknown');
  });
});
