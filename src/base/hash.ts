import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

const ID_HEX_DIGITS = 20;

/** SHA-256 of the bytes, in lower-case hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A content id: the kind, and the first 80 bits of the SHA-256 of the value's canonical JSON. */
export function contentId(kind: string, value: unknown): string {
  return `${kind}-${sha256(canonicalJson(value)).slice(0, ID_HEX_DIGITS)}`;
}
