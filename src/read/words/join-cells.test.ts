import { expect, it } from 'vitest';
import { joinCells } from './join-cells.ts';

const lineOf = (...cells: string[]): string => joinCells(cells).line;

it('parts the figure of a cell from the cell before it by a bar', () => {
  expect(lineOf('Oslem', '12', '400', '', '3 %', '(7)')).toBe('Oslem | 12 | 400 | 3 % | (7)');
  expect(lineOf('Sarn', '85%', '-4', 'dead')).toBe('Sarn | 85% | -4 dead');
  expect(lineOf('3 May', '31')).toBe('3 May | 31');
  expect(lineOf('12', 'dead')).toBe('12 dead');
  expect(lineOf()).toBe('');
});

it('tells where each cell stands', () => {
  const { line, spans } = joinCells(['Oslem', '', '12', 'Tarn']);
  expect(spans.map((span) => span && line.slice(span.start, span.end))).toEqual(['Oslem', null, '12', 'Tarn']);
});
