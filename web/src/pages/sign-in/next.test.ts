import { describe, expect, it } from 'vitest';
import { nextPage } from './next.ts';

describe('nextPage', () => {
  it('keeps a page with its query', () => {
    expect(nextPage('/reports/r-1?claim=c-2')).toBe('/reports/r-1?claim=c-2');
  });

  it('goes to the account from anything else', () => {
    for (const asked of [
      null,
      '',
      'https://elsewhere.example/',
      '//elsewhere.example',
      '/\\elsewhere.example',
      'review',
      '/sign-in?next=/',
    ]) {
      expect(nextPage(asked)).toBe('/');
    }
  });
});
