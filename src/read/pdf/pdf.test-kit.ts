/** A line of a page that a test writes: its words, where it stands from the foot of the page, and its size. */
export interface PdfLine {
  readonly words: string;
  readonly y: number;
  readonly size?: number;
  readonly x?: number;
}

/** A PDF 1.4 document in Helvetica, one list of lines a page; `encrypted` gives it a password that nobody knows. */
export function pdf(pages: readonly (readonly PdfLine[])[], { encrypted = false } = {}): Buffer {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [at, lines] of pages.entries()) {
    const content = lines
      .map(
        ({ words, y, size = 11, x = 60 }) =>
          `BT /F1 ${size} Tf ${x} ${y} Td (${words.replace(/[\\()]/gu, '\\$&')}) Tj ET`,
      )
      .join('\n');
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * at} 0 R >>`,
    );
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  const lock = '0'.repeat(64);
  if (encrypted) add(`<< /Filter /Standard /V 1 /R 2 /O <${lock}> /U <${lock}> /P -4 >>`);
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const lockedBy = encrypted
    ? ` /Encrypt ${objects.length} 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]`
    : '';
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lockedBy} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
