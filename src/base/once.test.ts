import { expect, it } from 'vitest';
import { once } from './once.ts';

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
