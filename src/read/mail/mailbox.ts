/** Where the messages of a mailbox (mbox, RFC 4155) begin and end; none for any other file. */
export function messagesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!isSeparator(buffer, 0)) return [];
  const starts = [0];
  for (let at = buffer.indexOf('\nFrom '); at >= 0; at = buffer.indexOf('\nFrom ', at + 1))
    if (isSeparator(buffer, at + 1) && starts.length < MOST_MESSAGES) starts.push(at + 1);
  return starts.map((start, at) => {
    const line = buffer.indexOf('\n', start);
    return bytes.subarray(line + 1, starts[at + 1] ?? bytes.length);
  });
}

const MOST_MESSAGES = 100_000;

/** "From somebody Thu May  6 07:08:09 2031", at the beginning of a line. */
function isSeparator(buffer: Buffer, at: number): boolean {
  return /^From \S{1,200} .{0,60}\d\d:\d\d.{0,40}\r?\n/u.test(buffer.toString('latin1', at, at + 320));
}
