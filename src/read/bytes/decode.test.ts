import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

describe('decode', () => {
  it('keeps the byte order mark, so that offsets hold', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x41))).toMatchObject({ text: '\uFEFFA', basis: 'byte-order-mark' });
    expect(decode(bytes(0xff, 0xfe, 0x41, 0)).text).toBe('\uFEFFA');
    expect(decode(bytes(0xfe, 0xff, 0, 0x41)).text).toBe('\uFEFFA');
  });
  it('reads single high bytes as windows-1252', () => {
    expect(decode(bytes(0x93, 0x41, 0xe9, 0x94))).toMatchObject({ text: '“Aé”', basis: 'fallback', broken: null });
  });
  it('stays with UTF-8 where only a byte or two are broken', () => {
    expect(decode(bytes(0xc3, 0xa9, 0xc3, 0xa9, 0xff))).toMatchObject({
      text: 'éé\uFFFD',
      encoding: 'utf-8',
      broken: 2,
    });
  });
  it('takes what the page declares only where it is not UTF-8', () => {
    expect(decode(bytes(0xe8), 'windows-1251').text).toBe('и');
    expect(decode(bytes(0xc3, 0xa9), 'windows-1251').text).toBe('é');
    expect(decode(bytes(0xe9), 'no-such-label').text).toBe('é');
  });
});
