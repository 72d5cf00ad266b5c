import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Encoded } from './decode.ts';
import { decode } from './decode.ts';
import { charsetOf } from './transport.ts';

const bytes = (...values: readonly number[]): Encoded => ({ bytes: Uint8Array.from(values) });

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
    expect(decode(bytes(0xe8), () => 'windows-1251').text).toBe('и');
    expect(decode(bytes(0xc3, 0xa9), () => 'windows-1251').text).toBe('é');
    expect(decode(bytes(0xe9), () => 'no-such-label').text).toBe('é');
  });
});

/** "مرحبا بالجميع" in windows-1256, and "こんにちは、世界" in Shift_JIS. */
const ARABIC = [0xe3, 0xd1, 0xcd, 0xc8, 0xc7, 0x20, 0xc8, 0xc7, 0xe1, 0xcc, 0xe3, 0xed, 0xda];
const JAPANESE = [0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9, 0x82, 0xbf, 0x82, 0xcd, 0x81, 0x41, 0x90, 0xa2, 0x8a, 0x45];
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

describe('what the server named', () => {
  const served = (charset: string, values: readonly number[] | Uint8Array, declared: string | null = null) =>
    decode({ bytes: Uint8Array.from(values), charset }, () => declared);

  it('decides before what the page declares', () => {
    expect(served('windows-1256', ARABIC)).toMatchObject({ text: 'مرحبا بالجميع', basis: 'transport', broken: null });
    expect(served('Windows-1256', ARABIC, 'windows-1251').text).toBe('مرحبا بالجميع');
    expect(served('shift_jis', JAPANESE)).toMatchObject({ text: 'こんにちは、世界', basis: 'transport' });
    expect(served('x-sjis', JAPANESE, 'iso-8859-1').text).toBe('こんにちは、世界');
    expect(served('utf-16le', [0x41, 0, 0x20, 0, 0x42, 0])).toMatchObject({ text: 'A B', encoding: 'utf-16le' });
    expect(served('iso-2022-jp', [0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42]).text).toBe('あ');
  });

  it('gives way to a byte order mark', () => {
    expect(served('windows-1256', [0xef, 0xbb, 0xbf, 0xc3, 0xa9])).toMatchObject({
      encoding: 'utf-8',
    });
  });

  it('is not believed where the bytes are something else', () => {
    expect(served('iso-8859-1', text('Zoë’s ferry'))).toMatchObject({
      text: 'Zoë’s ferry',
      encoding: 'utf-8',
    });
    expect(served('utf-16le', text('The ferry of Zoë'))).toMatchObject({ encoding: 'utf-8' });
    expect(served('euc-kr', JAPANESE, 'shift_jis')).toMatchObject({
      text: 'こんにちは、世界',
      basis: 'declared',
    });
    expect(served('utf-8', ARABIC, 'windows-1256').text).toBe('مرحبا بالجميع');
    expect(served('no-such-label', ARABIC, 'windows-1256')).toMatchObject({ basis: 'declared' });
  });

  it('changes nothing where every encoding reads the same', () => {
    expect(served('windows-1256', text('plain words'))).toMatchObject({ text: 'plain words' });
  });
});

it('charsetOf keeps only what changes how the bytes are read', () => {
  const arabic = Uint8Array.from(ARABIC);
  expect(charsetOf('text/html; charset=windows-1256', arabic)).toBe('windows-1256');
  expect(charsetOf('text/html;charset="Windows-1256"; x=1', arabic)).toBe('Windows-1256');
  for (const field of [
    'text/html',
    'text/html; charset=UTF-8',
    '',
    null,
    'text/html; charset=',
    'text/html; charset=iso-8859-1',
  ])
    expect(charsetOf(field, arabic)).toBeUndefined();
  expect(charsetOf('text/html; charset=windows-1256', text('plain words'))).toBeUndefined();
  expect(charsetOf('text/html; charset=windows-1256', text('Zoë'))).toBeUndefined();
});

it('decode never fails, whatever the server and the document name', () => {
  const labels = fc.constantFrom(
    'utf-8',
    'utf-16le',
    'utf-16be',
    'shift_jis',
    'iso-2022-jp',
    'gb18030',
    'hz-gb-2312',
    'x',
    '',
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), labels, labels, (bytes, charset, declared) => {
      const { text, broken } = decode({ bytes, charset }, () => declared);
      expect(broken === null || text[broken] === '\uFFFD').toBe(true);
      expect(charsetOf(`text/html; charset=${charset}`, bytes) ?? charset).toBe(charset);
    }),
    { numRuns: 1000 },
  );
});
