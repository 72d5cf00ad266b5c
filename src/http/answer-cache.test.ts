import { expect, it } from 'vitest';
import { AnswerCache } from './answer-cache.ts';

const MILLION = 1_000_000;

it('forgets what was asked for longest ago, and keeps nothing huge', () => {
  const cache = new AnswerCache();
  const answer = new Uint8Array(3 * MILLION);
  const has = (tag: string): boolean => cache.get(tag) === answer;
  for (let at = 0; at < 8; at += 1) cache.keep(`tag ${at}`, answer);
  expect(has('tag 0')).toBe(true);
  cache.keep('tag 8', answer);
  expect(['tag 0', 'tag 1', 'tag 8'].map(has)).toEqual([true, false, true]);
  cache.keep('huge', new Uint8Array(5 * MILLION));
  expect(cache.get('huge')).toBeNull();
  expect(cache.get('none')).toBeNull();
});
