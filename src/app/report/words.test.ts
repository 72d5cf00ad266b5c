import { describe, expect, it } from 'vitest';
import { bounds, count, days, source } from './words.ts';

describe('bounds', () => {
  it.each([
    [70, 70, null, '70'],
    [null, 5000, null, 'at most 5,000'],
    [800, null, null, '800 or more'],
    [400, 600, null, '400 to 600'],
    [0.25, 0.25, 'ratio', '25 %'],
    [null, 0.5, 'km2', 'at most 0.5 km2'],
    [0, 0, null, '0'],
    [0.0003, 0.0009, 'km2', '0.0003 to 0.0009 km2'],
    [null, null, null, 'no figure'],
  ])('%s to %s %s is "%s"', (min, max, unit, words) => {
    expect(bounds(min, max, unit)).toBe(words);
  });
});

describe('days', () => {
  it.each([
    ['2031-02-17', '2031-02-17', '17 Feb 2031'],
    ['2031-02-20', '2031-02-24', '20–24 Feb 2031'],
    ['2031-02-28', '2031-03-02', '28 Feb 2031 – 2 Mar 2031'],
    [null, '2031-02-17', 'until 17 Feb 2031'],
    ['2031-02-17', null, 'since 17 Feb 2031'],
    [null, null, 'at a time not told'],
  ])('%s to %s is "%s"', (from, to, words) => {
    expect(days(from, to)).toBe(words);
  });
});

describe('source', () => {
  const link = (agent: string, kind: 'speaker' | 'medium' | 'agency' | 'outlet') => ({
    agent,
    kind,
    role: null,
    cue: null,
    span: null,
  });

  it('names the speaker and the way to the page', () => {
    const chain = [link('Mirel Aldo', 'speaker'), link('Twitter', 'medium'), link('Radio Elim', 'outlet')];
    expect(source(chain)).toBe('Mirel Aldo, through Twitter, Radio Elim');
  });

  it('invents no speaker where the writer states it', () => {
    expect(source([link('Radio Elim', 'outlet')])).toBe('the report itself (Radio Elim)');
    expect(source([])).toBe('the report itself');
  });
});

it('counts one and many', () => {
  expect([count(1, 'claim'), count(0, 'claim'), count(1200, 'series', 'series')]).toEqual([
    '1 claim',
    '0 claims',
    '1,200 series',
  ]);
});
