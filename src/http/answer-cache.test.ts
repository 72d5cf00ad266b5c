import { expect, it } from 'vitest';
import { AnswerCache } from './answer-cache.ts';

const MILLION = 1_000_000;

it('forgets what was asked for longest ago, and keeps nothing huge', () => {
  const cache = new AnswerCache();
  const text = 'x'.repeat(3 * MILLION);
  for (let at = 0; at < 8; at += 1) cache.keep(`tag ${at}`, text);
  expect(cache.get('tag 0')).toBe(text);
  cache.keep('tag 8', text);
  expect([cache.get('tag 0'), cache.get('tag 1'), cache.get('tag 8')]).toEqual([text, null, text]);
  cache.keep('huge', 'x'.repeat(5 * MILLION));
  expect(cache.get('huge')).toBeNull();
  expect(cache.get('none')).toBeNull();
});
