import { describe, expect, it } from 'vitest';
import { moment } from './moment.ts';
import { sizeWords } from './size.ts';

describe('moment', () => {
  it('tells day and time in UTC', () => {
    expect(moment('2031-04-09T07:05:33.120Z')).toBe('9 Apr 2031, 07:05 UTC');
  });
});

describe('sizeWords', () => {
  it('keeps bytes whole and larger sizes to what matters', () => {
    expect([0, 999, 1000, 1_449_000, 250_000_000, 3e12].map(sizeWords)).toEqual([
      '0 bytes',
      '999 bytes',
      '1.0 kB',
      '1.4 MB',
      '250 MB',
      '3000 GB',
    ]);
  });
});
