import { describe, expect, it } from 'vitest';
import { follow } from './together.ts';

const PAIRS = [
  [0, 0],
  [100, 300],
  [200, 320],
] as const;

describe('follow', () => {
  it('goes in proportion between two pairs', () => {
    expect(follow(50, PAIRS)).toBe(150);
    expect(follow(150, PAIRS)).toBe(310);
    expect(follow(100, PAIRS)).toBe(300);
  });

  it('goes by the same distance beyond the last and before the first', () => {
    expect(follow(260, PAIRS)).toBe(380);
    expect(follow(10, [[40, 90]])).toBe(60);
  });

  it('leaves out a passage that moved', () => {
    expect(follow(150, [...PAIRS, [120, 10]])).toBe(310);
  });

  it('goes along without pairs', () => {
    expect(follow(70, [])).toBe(70);
  });
});
