import { describe, expect, it } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { anchorOf, claimFinder } from './anchor.ts';

const TEXT = 'The harbour office counted 31 boats adrift. The mayor of Dul Arim spoke of 40 boats, later of 40 more.';

const report = (text: string, sha256 = 'a'): Report => ({ id: 'r', sha256, text }) as Report;
const claim = (id: string, text: string, words: string, nth = 0): Claim => {
  let start = -1;
  for (let at = 0; at <= nth; at += 1) start = text.indexOf(words, start + 1);
  return { id, report: 'r', quantity: { text: words, start, end: start + words.length } } as Claim;
};
const first = claim('c1', TEXT, '31');
const second = claim('c2', TEXT, '40', 1);

describe('a claim is found again', () => {
  const anchor = anchorOf(second, report(TEXT));

  it('by its id', () => {
    expect(claimFinder([report(TEXT)], [first, second])(anchor)?.id).toBe('c2');
  });

  it('at its span, where it is read otherwise', () => {
    const again = claim('c9', TEXT, '40', 1);
    expect(claimFinder([report(TEXT)], [first, again])(anchor)?.id).toBe('c9');
  });

  it('with a wider figure at its place', () => {
    const wide = claim('c9', TEXT, 'of 40', 1);
    expect(claimFinder([report(TEXT)], [wide])(anchor)?.id).toBe('c9');
  });

  it('by the words around it, where the text was cut otherwise', () => {
    const moved = TEXT.replace('The harbour', 'By our staff.\n\nThe harbour');
    const again = claim('c9', moved, '40', 1);
    expect(claimFinder([report(moved)], [claim('c8', moved, '40', 0), again])(anchor)?.id).toBe('c9');
  });
});

describe('a claim is not found', () => {
  const anchor = anchorOf(first, report(TEXT));

  it('in other bytes, whatever they say', () => {
    expect(claimFinder([report(TEXT, 'b')], [{ ...first, id: 'c9' }])(anchor)).toBeNull();
  });

  it('where its figure is no longer read', () => {
    expect(claimFinder([report(TEXT)], [second])(anchor)).toBeNull();
  });

  it('where the words stand twice and none of them at its span', () => {
    const twice = `Note.\n${TEXT}\n${TEXT}`;
    const claims = [claim('c8', twice, '31', 0), claim('c9', twice, '31', 1)];
    expect(claimFinder([report(twice)], claims)(anchor)).toBeNull();
  });
});
