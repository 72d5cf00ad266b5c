import { expect, test } from 'vitest';
import type { Entity } from '../../model/entity.ts';
import { bareReport } from '../report.test-kit.ts';
import { besideIn, speakingIn } from './beside.ts';
import { entityFinder } from './entity-finder.ts';

const board: Entity = {
  id: 'entity-board',
  name: 'Quellen Lighthouse Board',
  kind: 'organisation',
  country: null,
  also: ['the Board'],
  keys: [{ report: 'r', entity: 'organisation/quellen lighthouse board' }],
};
const find = entityFinder([board]);

/** Who stands beside a cue in the sentence around `words`. */
function beside(text: string, words: string): readonly (string | null)[] {
  const start = text.indexOf(words);
  return besideIn(bareReport('r', text), { start, end: start + words.length }, find).map(
    ({ entity }) => entity?.name ?? null,
  );
}

test.each([
  ['A squall drowned 9 rowers on Monday the Quellen Lighthouse Board said.', '9 rowers'],
  ['A squall drowned 9 rowers the Quellen Lighthouse Board watchdog said.', '9 rowers'],
  ['According to the Board, a squall drowned 9 rowers.', '9 rowers'],
])('finds the body: %s', (text, words) => expect(beside(text, words)).toContain('Quellen Lighthouse Board'));

test.each([
  ['A squall drowned 9 rowers. The Quellen Lighthouse Board said nothing.', '9 rowers'],
  ['The Quellen Lighthouse Board mourns 9 rowers.', '9 rowers'],
  ['A fisherman said 9 rowers drowned.', '9 rowers'],
])('finds none: %s', (text, words) => expect(beside(text, words)).not.toContain('Quellen Lighthouse Board'));

test('counts who speaks', () => {
  const text = 'The Board said so. It is true, the Board added. The Board sleeps.';
  expect([...speakingIn(bareReport('r', text), find).values()]).toEqual([2]);
});

test('a name is found by a part of its capitals, and only in a report that names it', () => {
  expect(find.near('the Lighthouse Board', 'r')).toBe(board);
  expect(find.near('a keeper of the Board', 'r')).toBe(board);
  expect(find.near('the Board', 'another')).toBeNull();
  expect(find.near('boards', 'r')).toBeNull();
});
