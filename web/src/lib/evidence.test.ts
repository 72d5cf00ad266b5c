import { describe, expect, it } from 'vitest';
import type { ClaimView } from '../api/types.ts';
import { evidenceOf, withOneQuote } from './evidence.ts';

function claim(
  id: string,
  given: { origin?: string | null; min?: number; used?: boolean; superseded?: boolean },
): ClaimView {
  const { origin = 'origin-a', min = 40, used = false, superseded = false } = given;
  return {
    id,
    origin,
    superseded,
    asOf: null,
    quantity: { start: 0, end: 1, text: '', min, max: min, qualifier: null, unit: null },
    used: { used, reason: '' },
  } as unknown as ClaimView;
}

describe('evidenceOf', () => {
  it('lets the statement that counts speak, and lists the other prints behind it', () => {
    const [one, ...others] = evidenceOf([claim('a', {}), claim('b', { used: true }), claim('c', {})]);
    expect([one?.claim.id, one?.prints.map(({ id }) => id), others]).toEqual(['b', ['a', 'c'], []]);
  });

  it('joins neither two origins, nor two figures of one, nor a figure and what replaced it', () => {
    const claims = [
      claim('a', {}),
      claim('b', { origin: 'origin-b' }),
      claim('c', { min: 50 }),
      claim('d', { superseded: true }),
    ];
    expect(evidenceOf(claims).map(({ claim: { id } }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('joins no claims that have no origin', () => {
    expect(evidenceOf([claim('a', { origin: null }), claim('b', { origin: null })])).toHaveLength(2);
  });
});

describe('withOneQuote', () => {
  const said = (
    id: string,
    given: { min: number; start?: number; origin?: string; superseded?: boolean },
  ): ClaimView => {
    const quote = { start: given.start ?? 0, end: 90, text: '' };
    return { ...claim(id, given), report: 'r', quote, standing: 'open', modality: 'asserted', chain: [] } as ClaimView;
  };

  it('shows a sentence with several figures once', () => {
    const [one, ...others] = withOneQuote(
      evidenceOf([said('a', { min: 4 }), said('b', { min: 5 }), said('c', { min: 9 })]),
    );
    expect([one?.claim.id, one?.figures.map(({ id }) => id), others]).toEqual(['a', ['a', 'b', 'c'], []]);
  });

  it('names a place where the sentence was printed again once', () => {
    const again = (id: string, min: number) => ({ ...said(id, { min }), report: 's' });
    const [one] = withOneQuote(
      evidenceOf([said('a', { min: 4 }), again('p', 4), said('b', { min: 5 }), again('q', 5)]),
    );
    expect(one?.prints.map(({ report }) => report)).toEqual(['s']);
  });

  it('joins neither two sentences, nor two origins, nor a figure and what was replaced', () => {
    const claims = [
      said('a', { min: 4 }),
      said('b', { min: 5, start: 40 }),
      said('c', { min: 6, origin: 'origin-b' }),
      said('d', { min: 7, superseded: true }),
    ];
    expect(withOneQuote(evidenceOf(claims)).map(({ claim: { id } }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });
});
