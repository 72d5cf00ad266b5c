import type { Span } from '../../model/span.ts';

/** The cells of a row as one line, and where each stands in it; null for those that are empty. */
export interface JoinedCells {
  readonly line: string;
  readonly spans: readonly (Span | null)[];
}

/**
 * The cells of a row of a table as one line. A bar stands before the figure of a cell, so that nobody reads "12" and
 * "400" as 12,400, or "Ward" and "12" as the name of a ward.
 */
export function joinCells(cells: readonly string[]): JoinedCells {
  let line = '';
  const spans = cells.map((cell) => {
    if (cell === '') return null;
    if (line !== '') line += /^[.,(+~<>-]?\d/u.test(cell) ? ' | ' : ' ';
    const start = line.length;
    line += cell;
    return { start, end: line.length };
  });
  return { line, spans };
}
