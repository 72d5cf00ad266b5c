import { expect, test } from 'vitest';
import { within } from './span.ts';

test('the spans within one are those that begin and end there', () => {
  const spans = [
    { start: 0, end: 4 },
    { start: 4, end: 6 },
    { start: 6, end: 6 },
    { start: 7, end: 12 },
    { start: 9, end: 10 },
  ];
  expect(within(spans, { start: 4, end: 10 })).toEqual([spans[1], spans[2], spans[4]]);
  expect(within(spans, { start: 5, end: 6 })).toEqual([]);
  expect(within([], { start: 0, end: 9 })).toEqual([]);
});
