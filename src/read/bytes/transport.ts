import { declaredCharset } from './declared.ts';
import { decode } from './decode.ts';

/**
 * The encoding that a Content-Type field names for bytes, where they are read by it and would be read otherwise without
 * it; undefined for all others, so that the same bytes are the same report whether a server or a disk gave them.
 */
export function charsetOf(contentType: string | null | undefined, bytes: Uint8Array): string | undefined {
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/iu.exec(contentType ?? '')?.[1];
  if (charset === undefined || /^utf-?8$/iu.test(charset)) return undefined;
  const named = decode({ bytes, charset }, declaredCharset);
  return named.basis === 'transport' && named.text !== decode({ bytes }, declaredCharset).text ? charset : undefined;
}
