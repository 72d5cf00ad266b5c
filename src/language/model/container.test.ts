import { describe, expect, it } from 'vitest';
import { pack, unpack } from './container.ts';

const CONTAINER = {
  header: { sizes: { width: 8 }, words: 'naïve' },
  arrays: { small: Int8Array.of(-1, 2, 3), pairs: Int16Array.of(-300, 7), weights: Float32Array.of(0.5, -2) },
};

describe('a model file', () => {
  it('comes back as it went in', () => {
    expect(unpack(pack(CONTAINER))).toEqual(CONTAINER);
  });

  it('comes back from bytes that start anywhere', () => {
    const bytes = pack(CONTAINER);
    const shifted = new Uint8Array(bytes.length + 5);
    shifted.set(bytes, 5);
    expect(unpack(shifted.subarray(5))).toEqual(CONTAINER);
  });

  it('refuses other bytes', () => {
    expect(() => unpack(new TextEncoder().encode('no language model at all'))).toThrow(TypeError);
  });
});
