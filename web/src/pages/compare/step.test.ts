import { describe, expect, it } from 'vitest';
import { step } from './step.ts';

describe('step', () => {
  it('begins at the first going forward and at the last going back', () => {
    expect(step(null, 1, 3)).toBe(0);
    expect(step(null, -1, 3)).toBe(2);
  });

  it('goes round at both ends', () => {
    expect(step(2, 1, 3)).toBe(0);
    expect(step(0, -1, 3)).toBe(2);
  });

  it('has nowhere to go where nothing changed', () => {
    expect(step(null, 1, 0)).toBeNull();
  });
});
