import { declaredCharset } from '../bytes/declared.ts';
import type { Encoded } from '../bytes/decode.ts';
import { decode } from '../bytes/decode.ts';
import type { Source } from '../contents.ts';
import type { MakeNotice } from '../notices.ts';
import { readNewsml } from './newsml.ts';
import { readNinjs } from './ninjs.ts';
import { layOutWire } from './wire.ts';

/** Beyond this many bytes a value in JSON is not parsed as a whole. */
export const MOST_JSON = 32 * 1024 * 1024;

/** A news item in ninjs or NewsML-G2 as a report; null where the bytes hold none. */
export function readNewsItem(kind: 'json' | 'newsml', file: Encoded, notice: MakeNotice): Source | null {
  const { text } = decode(file, declaredCharset);
  const wire = kind === 'newsml' ? readNewsml(text) : file.bytes.length > MOST_JSON ? null : readNinjs(parseJson(text));
  return wire === null ? null : layOutWire(wire, notice);
}

/** The value, undefined where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}
