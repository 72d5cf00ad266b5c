import { describe, expect, it } from 'vitest';
import type { Told } from '../account/invented.test-kit.ts';
import { findings } from '../account/invented.test-kit.ts';

/** A sentence and its figures, the whole first, as claims of one measure. */
function told(says: string, ...figures: readonly (readonly [figure: string, noun: string])[]): readonly Told[] {
  return figures.map(([figure, noun]) => {
    const value = Number(figure.replace(/\D/g, ''));
    return { id: figure, in: 'Post', says, figure, noun, min: value, max: value, measure: 'sheltered' };
  });
}

async function short(says: string, ...figures: readonly (readonly [string, string])[]): Promise<readonly string[]> {
  return (await findings({ claims: told(says, ...figures) }, 'does-not-add-up')).map(({ words }) => words);
}

const PARTS = [
  ['9,400', 'people'],
  ['4,200', ''],
  ['3,100', ''],
  ['1,900', ''],
] as const;

describe('a figure that its own sentence divides', () => {
  it.each([
    'The three halls of the port house 9,400 people: 4,200 in Aru, 3,100 in Besh and 1,900 in Tolm.',
    'The port houses 9,400 people (4,200 in Aru, 3,100 in Besh, and 1,900 in Tolm), the mayor said.',
  ])('is told where its parts fall short: %s', async (says) => {
    const [words] = await short(says, ...PARTS);
    expect(words).toContain('4,200 + 3,100 + 1,900 = 9,200, 200 less than 9,400');
  });

  it('lists all the claims whose words it quotes', async () => {
    const says = 'The port houses 9,400 people: 4,200 in Aru, 3,100 in Besh and 1,900 in Tolm.';
    const [finding] = await findings({ claims: told(says, ...PARTS) }, 'does-not-add-up');
    expect(finding?.claims).toEqual(['1,900', '3,100', '4,200', '9,400']);
  });

  it('is told where they make more', async () => {
    const says = 'The port houses 8,400 people: 4,200 in Aru, 3,100 in Besh and 1,900 in Tolm.';
    const [words] = await short(says, ['8,400', 'people'], ...PARTS.slice(1));
    expect(words).toContain('9,200, 800 more than 8,400');
  });

  it.each([
    'The port houses 9,400 people, including 4,200 in Aru, 3,100 in Besh and 1,900 in Tolm.',
    'The port houses 9,400 people: among them 4,200 in Aru, 3,100 in Besh and 1,900 in Tolm.',
    'The five halls of the port house 9,400 people: 4,200 in Aru, 3,100 in Besh and 1,900 in Tolm.',
    'The port houses 9,400 people: 4,200 in Aru, others at sea, 3,100 in Besh and 1,900 in Tolm.',
    'The port houses 9,400 people. There are 4,200 in Aru, 3,100 in Besh and 1,900 in Tolm.',
  ])('is not told where others may be left out: %s', async (says) => {
    expect(await short(says, ...PARTS)).toEqual([]);
  });

  it('is not told where its parts make it, or count something else', async () => {
    const says = 'The port houses 9,200 people: 4,200 in Aru, 3,100 in Besh and 1,900 in Tolm.';
    expect(await short(says, ['9,200', 'people'], ...PARTS.slice(1))).toEqual([]);
    const tents = 'The port houses 9,400 people: 42 tents in Aru and 31 tents in Besh.';
    expect(await short(tents, ['9,400', 'people'], ['42', 'tents'], ['31', 'tents'])).toEqual([]);
  });
});

describe('a figure whose sentence gives every class of it', () => {
  const classes = (children: string): readonly Told[] =>
    told(
      `The port shelters 3,650 people, ${children} children, 900 women and 850 men.`,
      ['3,650', 'people'],
      [children, 'children'],
      ['900', 'women'],
      ['850', 'men'],
    );

  it('is told where they make more', async () => {
    const [finding] = await findings({ claims: classes('2,200') }, 'does-not-add-up');
    expect(finding?.words).toContain('2,200 + 900 + 850 = 3,950, 300 more than 3,650');
  });

  it('is not told where they make it, or one class is left out', async () => {
    expect(await findings({ claims: classes('1,900') }, 'does-not-add-up')).toEqual([]);
    expect(await findings({ claims: classes('2,900').slice(0, 3) }, 'does-not-add-up')).toEqual([]);
  });
});
