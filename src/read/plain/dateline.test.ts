import { describe, expect, it } from 'vitest';
import { datelineOf } from './dateline.ts';

describe('datelineOf', () => {
  it.each([
    ['MARN (Harbour Post) – Two bridges fell.', 'MARN', 'Harbour Post'],
    ['MARN, Valdera, May 3 (Xinhua) -- Two bridges fell.', 'MARN, Valdera, May 3', 'Xinhua'],
    ['Upper Sund — Two bridges fell.', 'Upper Sund', null],
    ['NEW LINDAL, Ore. — Two bridges fell.', 'NEW LINDAL, Ore.', null],
    ['Marn (AFP) - Two bridges fell.', 'Marn', 'AFP'],
    ['MARN, Valdera (May 13) — Two bridges fell.', 'MARN, Valdera', null],
  ])('%j', (line, place, bracketed) => {
    expect(datelineOf(line)).toMatchObject({ place, bracketed });
  });

  it.each([
    'The minister (who is ill) – Ana Brill – said so.',
    'Two bridges fell in Marn – The worst was at Sund.',
    'Well-known people came.',
    'It is over — We are leaving.',
  ])('%j has none', (line) => {
    expect(datelineOf(line)).toBeNull();
  });
});
