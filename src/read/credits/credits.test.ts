import { describe, expect, it } from 'vitest';
import { findCredits } from './credits.ts';

const credits = (words: string) =>
  findCredits(words, [{ start: 0, end: words.length }]).map(({ agency, cue }) => `${agency}: ${cue}`);

describe('findCredits', () => {
  it.each([
    ['– with reporting by Agence France-Presse', ['AFP: with reporting by']],
    ['“It was dark,” a nurse in Marn told AFP.', ['AFP: told']],
    ['MARN, May 3 (Xinhua) -- Two bridges fell.', ['Xinhua: dateline']],
    ['MARN, May 3 (Upper Marn News Agency) -- Two bridges fell.', ['Upper Marn News Agency: dateline']],
    ['The Associated Press contributed to this report.', ['AP: contributed to this report']],
    ['Smoke over Marn. Photo: Reuters', ['Reuters: photo']],
    ['A guard at the port of Sund (REUTERS/Ana Brill)', ['Reuters: photo']],
    ['Nine were hurt, an AP photographer at the scene said.', ['AP: correspondent']],
    ['He was freed, the Anadolu Agency reported.', ['Anadolu: reported']],
    ['Copyright 2016 The Associated Press. All rights reserved.', ['AP: copyright']],
    ['The Associated Press', ['AP: signed']],
  ])('%j', (words, expected) => {
    expect(credits(words)).toEqual(expected);
  });

  it.each([
    'She works in the PA system of the hall.',
    'The map shows the port.',
    'An apartment in Marn burned.',
    'Reuters shares fell on Monday.',
  ])('%j credits none', (words) => {
    expect(credits(words)).toEqual([]);
  });

  it('holds the words that credit', () => {
    const words = 'The owner told Reuters on Monday.';
    expect(findCredits(words, [{ start: 0, end: words.length }])[0]?.words.text).toBe('told Reuters');
  });
});
