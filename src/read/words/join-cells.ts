/**
 * The cells of a row of a table as one line. A bar stands between figures of two cells, so that nobody reads "12" and
 * "400" as 12,400.
 */
export function joinCells(cells: readonly string[]): string {
  let line = '';
  for (const cell of cells) {
    if (cell === '') continue;
    const bar = /\d[.,%)]?$/u.test(line) && /^[.,(+-]?\d/u.test(cell);
    line += line === '' ? cell : bar ? ` | ${cell}` : ` ${cell}`;
  }
  return line;
}
