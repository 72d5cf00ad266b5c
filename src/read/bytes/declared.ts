const HEAD = 4096;
const LATIN = new TextDecoder('latin1');

/**
 * The encoding that a page or an XML document declares in its first kilobytes, null where it declares none (HTML
 * standard: prescan of the first 1024 bytes, here a bit more).
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = LATIN.decode(bytes.subarray(0, HEAD));
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})/iu.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,30})/iu.exec(head)?.[1] ??
    null
  );
}
