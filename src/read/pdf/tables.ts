import type { Table, TableCell, TableRow } from '../../model/report.ts';
import { tableOf } from '../words/tables.ts';
import type { PlacedCell } from './layout.ts';

/** A row of a table as the document places it; `start` is where its line begins in the canonical text. */
export interface PlacedRow {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly PlacedCell[];
}

/** From where to where a column reaches on the page, in points. */
interface Column {
  readonly from: number;
  readonly to: number;
}

/** Rows that follow one another as a table; null where their cells stand under one another in no clear way. */
export function tableOfRows(text: string, rows: readonly PlacedRow[]): Table | null {
  const columns = columnsOf(rows);
  if (columns === null) return null;
  const read = rows.flatMap(({ start, end, cells }): readonly TableRow[] => {
    const told = cells.map((cell) => inColumns(cell, columns, start));
    const isClear = told.every(({ column }, at) => column >= endOf(told[at - 1]));
    return isClear ? [{ start, end, cells: told, isHead: false }] : [];
  });
  return tableOf(text, read, null);
}

function endOf(cell: TableCell | undefined): number {
  return cell === undefined ? 0 : cell.column + cell.columns;
}

/** The columns, told by the rows with the most cells; null where those stand over one another. */
function columnsOf(rows: readonly PlacedRow[]): readonly Column[] | null {
  const most = Math.max(...rows.map(({ cells }) => cells.length));
  const full = rows.filter(({ cells }) => cells.length === most);
  const columns = Array.from({ length: most }, (_, at): Column => {
    const cells = full.flatMap((row) => row.cells[at] ?? []);
    return { from: Math.min(...cells.map(({ from }) => from)), to: Math.max(...cells.map(({ to }) => to)) };
  });
  return columns.every(({ from }, at) => from >= (columns[at - 1]?.to ?? from)) ? columns : null;
}

/** The columns over or under which a cell stands; the nearest where it stands over none. */
function inColumns({ start, end, from, to }: PlacedCell, columns: readonly Column[], line: number): TableCell {
  const span = { start: line + start, end: line + end };
  const under = columns.flatMap((column, at) => (column.from < to && column.to > from ? [at] : []));
  const [first] = under;
  if (first !== undefined) return { ...span, column: first, columns: under.length };
  const gaps = columns.map((column) => Math.max(column.from - to, from - column.to));
  return { ...span, column: gaps.indexOf(Math.min(...gaps)), columns: 1 };
}
