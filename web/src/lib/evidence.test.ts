import { describe, expect, it } from 'vitest';
import type { ClaimView } from '../api/types.ts';
import { evidenceOf } from './evidence.ts';

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
