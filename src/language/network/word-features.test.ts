import { describe, expect, it } from 'vitest';
import { FEATURES_PER_WORD, HASHED_ROWS, hashedFeatures, lookupForm } from './word-features.ts';

function rowsOf(form: string): number[] {
  const rows = new Int32Array(FEATURES_PER_WORD);
  hashedFeatures(form, lookupForm(form), rows, 0);
  return [...rows];
}

describe('hashedFeatures', () => {
  it('gives rows of the table, never the one for unknown words', () => {
    for (const form of ['', 'a', 'Kaldra', '2,000', '—', '難民', 'x'.repeat(5000)])
      for (const row of rowsOf(form)) {
        expect(row).toBeGreaterThan(0);
        expect(row).toBeLessThan(HASHED_ROWS);
      }
  });

  it('sees endings, beginnings and shape', () => {
    expect(rowsOf('walking').slice(0, 3)).toEqual(rowsOf('talking').slice(0, 3));
    expect(rowsOf('walking')[5]).not.toBe(rowsOf('talking')[5]);
    expect(rowsOf('Kaldra')[8]).toBe(rowsOf('Elim')[8]);
    expect(rowsOf('Kaldra')[8]).not.toBe(rowsOf('kaldra')[8]);
    expect(rowsOf('1,200')).toEqual(rowsOf('3,400'));
  });
});

describe('lookupForm', () => {
  it.each([
    ['Kaldra', 'kaldra'],
    ['“', '"'],
    ['’s', "'s"],
    ['—', '--'],
    ['al-Elim', 'al-elim'],
  ])('%s: %s', (form, looked) => {
    expect(lookupForm(form)).toBe(looked);
  });
});
