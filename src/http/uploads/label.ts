const LONGEST_LABEL = 200;

/**
 * The name of a file that somebody hands in, as a label: its last part, without what cannot be seen, of bounded
 * length. It is shown and stored and never opened.
 */
export function labelOf(name: string, number: number): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const seen = last.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim();
  const isNone = seen === '' || seen === '.' || seen === '..';
  return isNone ? `file-${number}` : shorten(seen);
}

/** Long names lose their middle, and keep the ending that tells what they are. */
function shorten(name: string): string {
  const letters = [...name];
  if (letters.length <= LONGEST_LABEL) return name;
  return [...letters.slice(0, LONGEST_LABEL - 21), '…', ...letters.slice(-20)].join('');
}
