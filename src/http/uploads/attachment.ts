/** Bytes that a browser saves and never shows. The name is a label (RFC 6266, RFC 8187). */
export function attachment(bytes: Uint8Array, name: string, headers: Record<string, string> = {}): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeLabel(name)}`,
      ...headers,
    },
  });
}

function encodeLabel(name: string): string {
  return encodeURIComponent(Buffer.from(name).toString()).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
