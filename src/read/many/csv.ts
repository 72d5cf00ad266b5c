/** A row of a table with the line that it begins in, counted from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * One cell and what ends it: quoted (a quotation mark in it is doubled; one never closed ends with the text), or
 * bare.
 */
const CELL = /(?:"([^"]*(?:""[^"]*)*)(?:"|$)([^,\r\n]*)|([^,\r\n]*))(,|\r\n|\n|\r|$)/uy;

/** Rows of comma-separated values (RFC 4180, with any of the three line ends). Blank lines are no rows. Linear. */
export function* parseCsv(text: string): Generator<Row> {
  const cell = new RegExp(CELL);
  cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  let cells: string[] = [];
  let line = 1;
  let began = 1;
  while (cell.lastIndex < text.length || cells.length > 0) {
    const [whole, quoted, behind = '', bare = '', end] = cell.exec(text) ?? [];
    if (whole === undefined) return;
    cells.push(quoted === undefined ? bare : quoted.replace(/""/gu, '"') + behind);
    line += (whole.match(/\r\n|\n|\r/gu) ?? []).length;
    if (end === ',') continue;
    if (cells.length > 1 || cells[0] !== '') yield { line: began, cells };
    cells = [];
    began = line;
  }
}
