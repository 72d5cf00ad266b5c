import type { Table, TableRow } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';

/**
 * Rows that stand together as a table, null where no more than one does. Where mark-up names no row of heads, a row is one
 * that has no figure behind its first cell, but words: the first rows, and one further down with words in at least two
 * cells, where another table goes on below the first; years
 * above the first figures are heads, too.
 */
export function tableOf(text: string, rows: readonly TableRow[], caption: Span | null): Table | null {
  if (rows.length < 2) return null;
  if (rows.some(({ isHead }) => isHead)) return { caption, rows };
  const behind = rows.map(({ cells }) => cells.filter(({ column }) => column > 0));
  const count = (at: number, what: RegExp): number =>
    (behind[at] ?? []).filter(({ start, end }) => what.test(text.slice(start, end))).length;
  const areYears = (at: number): boolean => at === 0 && count(at, YEAR) === behind[at]?.length;
  const first = rows.findIndex((_, at) => count(at, FIGURE) > 0 && !areYears(at));
  return {
    caption,
    rows: rows.map((row, at) => ({
      ...row,
      isHead: at < first || (at > first && first >= 0 && count(at, FIGURE) === 0 && count(at, WORDS) > 1),
    })),
  };
}

/** A cell that holds a figure and hardly a word. */
const FIGURE = /^[^\p{L}\d]*\d[^\p{L}]*$/u;
const YEAR = /^(?:19|20)\d\d$/u;
/** A cell that holds words, and does not only say that it holds nothing. */
const WORDS = /^(?!(?:n\/?a|nil|none|tbc|tbd)$).*\p{L}{2}/iu;
