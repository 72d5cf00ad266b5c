import { describe, expect, it } from 'vitest';
import type { Steps } from './once.ts';
import { atOnce, once, onceInSteps } from './once.ts';

it('makes one value for a key, also where that is nothing', () => {
  const asked: object[] = [];
  const find = once((key: object): undefined => {
    asked.push(key);
    return undefined;
  });
  const [one, other] = [{}, {}];
  expect([find(one), find(one), find(other)]).toEqual([undefined, undefined, undefined]);
  expect(asked).toEqual([one, other]);
});

it('tells keys apart that look alike', () => {
  const lists = once((key: readonly number[]) => [...key]);
  const [one, same] = [[1], [1]];
  expect(lists(one)).toBe(lists(one));
  expect(lists(one)).not.toBe(lists(same));
});

it('makes it again where making failed', () => {
  let tries = 0;
  const make = once((_: object) => {
    tries += 1;
    if (tries === 1) throw new Error('not yet');
    return tries;
  });
  const key = {};
  expect(() => make(key)).toThrow('not yet');
  expect(make(key)).toBe(2);
});

describe('long work', () => {
  function counting() {
    const begun: object[] = [];
    const work = onceInSteps(function* (key: { readonly of: number }): Steps<number[]> {
      begun.push(key);
      const list: number[] = [];
      for (let at = 0; at < key.of; at += 1) {
        list.push(at);
        yield;
      }
      return list;
    });
    return { begun, work };
  }

  it('is done once, bit by bit or at a stretch', () => {
    const { begun, work } = counting();
    const key = { of: 3 };
    expect([...work.steps(key)]).toHaveLength(3);
    expect(work.of(key)).toEqual([0, 1, 2]);
    expect([...work.steps(key)]).toHaveLength(0);
    expect(begun).toEqual([key]);
  });

  it('that somebody needs before it has ended is done for them, and stays the same afterwards', () => {
    const { work } = counting();
    const key = { of: 3 };
    const steps = work.steps(key);
    steps.next();
    const early = work.of(key);
    atOnce(steps);
    expect(work.of(key)).toBe(early);
  });
});
