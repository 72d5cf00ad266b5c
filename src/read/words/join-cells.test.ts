import { expect, it } from 'vitest';
import { joinCells } from './join-cells.ts';

it('parts figures of two cells by a bar, and nothing else', () => {
  expect(joinCells(['Oslem', '12', '400', '', '3 %', '(7)'])).toBe('Oslem 12 | 400 | 3 % (7)');
  expect(joinCells(['Sarn', '85%', '-4', 'dead'])).toBe('Sarn 85% | -4 dead');
  expect(joinCells(['Dead Jr.', '31'])).toBe('Dead Jr. 31');
  expect(joinCells([])).toBe('');
});
