import { describe, expect, it } from 'vitest';
import type { Account } from '../../model/account.ts';
import { applyChange, changeTo, marksOf } from './change.ts';

const NOTHING = {
  ...{ reports: [], claims: [], positions: [], entities: [], echoes: [] },
  ...{ origins: [], series: [], findings: [], rulings: [] },
};
const account = (lists: object): Account => ({ ...NOTHING, ...lists }) as unknown as Account;
const item = (id: string, more: object = {}) => ({ id, ...more });

/** As a thread hands it over. */
const handedOver = (before: Account, after: Account) =>
  structuredClone(changeTo(after, marksOf(before), marksOf(after)));

describe('a change of an account', () => {
  const before = account({ series: [item('a'), item('b'), item('c')], claims: [item('x')] });
  const after = account({ series: [item('c'), item('b', { n: 1 }), item('d'), item('a')], claims: [item('x')] });

  it('makes the one of the other', () => {
    expect(applyChange(before, handedOver(before, after))).toEqual(after);
    expect(applyChange(after, handedOver(after, before))).toEqual(before);
  });

  it('keeps what is the same as the very same objects, and tells nothing of it', () => {
    const change = handedOver(before, after);
    expect(Object.keys(change)).toEqual(['series']);
    expect(change.series?.fresh).toEqual([item('b', { n: 1 }), item('d')]);
    const made = applyChange(before, change);
    expect(made.claims).toBe(before.claims);
    expect(made.series[0]).toBe(before.series[2]);
  });

  it('is nothing between accounts that are alike', () => {
    expect(handedOver(before, account({ ...structuredClone(before) }))).toEqual({});
  });

  it('bears lists that hold one item twice', () => {
    const twice = account({ series: [item('a'), item('a')] });
    expect(applyChange(before, handedOver(before, twice))).toEqual({ ...twice, claims: [] });
  });
});
