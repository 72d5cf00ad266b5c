import type { Span } from '../../model/span.ts';
import { flat } from '../words/flat.ts';
import { joinCells } from '../words/join-cells.ts';

/** Words as a document places them: where they begin, how wide they are and how large, in points from the page's foot. */
export interface PlacedWords {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A line as it is read: its words, or the cells of a row of a table. */
export interface LaidLine {
  readonly words: string;
  readonly y: number;
  readonly size: number;
  /** The cells of a row of a table, where they stand in the words and on the page; null for running text. */
  readonly cells: readonly PlacedCell[] | null;
}

/** A cell of a row: its words within those of the line, and from where to where it stands on the page, in points. */
export interface PlacedCell extends Span {
  readonly from: number;
  readonly to: number;
}

/** Words in one row without a wide gap; `end` is where they end. */
interface Piece extends PlacedWords {
  readonly end: number;
}
type Row = readonly Piece[];

/** Gaps wider than this many times the size of the letters part columns and cells; justified words stand nearer. */
const WIDE = 1.2;
/** A gap of this many times the size is a space. */
const SPACE = 0.2;
/** Baselines this near, in sizes, are one row. */
const ONE_ROW = 0.4;

/**
 * The words of a page in the order of reading: columns one after the other, from top to bottom; rows of a table as
 * rows. Columns are what a strip parts that hardly a line of running text crosses (XY cut, Nagy and Seth 1984).
 */
export function layOutPage(placed: readonly PlacedWords[]): readonly LaidLine[] {
  return readRows(rowsOf(placed), DEEPEST);
}

/** Columns within columns. */
const DEEPEST = 3;

function rowsOf(placed: readonly PlacedWords[]): readonly Row[] {
  const sorted = placed.filter(({ words }) => words.trim() !== '').sort((a, b) => b.y - a.y);
  const rows: PlacedWords[][] = [];
  for (const one of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && first.y - one.y <= ONE_ROW * Math.max(first.size, one.size))
      row.push(one);
    else rows.push([one]);
  }
  return rows.map(piecesOf);
}

function piecesOf(row: readonly PlacedWords[]): Row {
  const pieces: Piece[] = [];
  for (const { words, x, y, width, size } of [...row].sort((a, b) => a.x - b.x)) {
    const last = pieces.at(-1);
    const gap = last === undefined ? 0 : x - last.end;
    const end = x + width;
    if (last === undefined || gap > WIDE * Math.min(last.size, size)) pieces.push({ words, x, y, width, size, end });
    else {
      const space = gap > SPACE * size && !/\s$/u.test(last.words) ? ' ' : '';
      pieces[pieces.length - 1] = {
        ...last,
        words: last.words + space + words,
        end: Math.max(last.end, end),
        size: Math.max(last.size, size),
      };
    }
  }
  return pieces;
}

function readRows(rows: readonly Row[], depth: number): readonly LaidLine[] {
  const gutter = depth === 0 ? null : gutterOf(rows);
  if (gutter === null) return linesOf(rows);
  const lines: LaidLine[] = [];
  let band: Row[] = [];
  const end = (): void => {
    const sides = [
      band.map((row) => row.filter(({ x }) => x < gutter)),
      band.map((row) => row.filter(({ x }) => x >= gutter)),
    ];
    for (const side of sides)
      lines.push(
        ...readRows(
          side.filter((row) => row.length > 0),
          depth - 1,
        ),
      );
    band = [];
  };
  let full: Row[] = [];
  const endFull = (): void => {
    lines.push(...linesOf(full));
    full = [];
  };
  for (const row of rows) {
    const isFull = row.some((piece) => crosses(piece, gutter));
    if (isFull && band.length > 0) end();
    if (!isFull && full.length > 0) endFull();
    (isFull ? full : band).push(row);
  }
  end();
  endFull();
  return lines;
}

const crosses = ({ x, end }: Piece, at: number): boolean => x < at && end > at;

/** So many rows have running text on both sides of a gutter, and at most this share of the rows beside it cross it. */
const FEWEST_ROWS = 4;
const MOST_CROSSING = 0.4;
/** Words of a line of running text in a column; cells have fewer. */
const COLUMN_WORDS = 4;

/** Where a strip parts columns of running text; null where none does. */
function gutterOf(rows: readonly Row[]): number | null {
  const counts = new Map<number, number>();
  for (const row of rows)
    for (const [at, piece] of row.entries()) {
      const next = row[at + 1];
      if (next === undefined || !isProse(piece) || !isProse(next)) continue;
      const middle = Math.round((piece.end + next.x) / 2);
      counts.set(middle, (counts.get(middle) ?? 0) + 1);
    }
  let best: { readonly at: number; readonly parted: number } | null = null;
  for (const at of counts.keys()) {
    const beside = rows.map((row) => ({
      left: row.some((piece) => piece.end <= at && isProse(piece)),
      right: row.some((piece) => piece.x >= at && isProse(piece)),
      crossed: row.some((piece) => crosses(piece, at)),
    }));
    const parted = beside.filter(({ left, right, crossed }) => left && right && !crossed).length;
    const crossing = beside.filter(({ crossed }) => crossed).length;
    if (parted < FEWEST_ROWS || crossing > MOST_CROSSING * (crossing + parted)) continue;
    if (best === null || parted > best.parted) best = { at, parted };
  }
  return best?.at ?? null;
}

function isProse({ words }: Piece): boolean {
  return words.split(' ').length >= COLUMN_WORDS;
}

/**
 * Rows of several cells that follow one another, with cells that stand one under the other, are a table; others are
 * lines with a wide gap in them.
 */
function linesOf(rows: readonly Row[]): readonly LaidLine[] {
  return rows.map((row, at) => {
    const isRow = [rows[at - 1], rows[at + 1]].some((other) => other !== undefined && areAligned(row, other));
    const [first] = row;
    const { line, spans } = joinCells(row.map(({ words }) => flat(words)));
    const cells = row.flatMap(({ x, end }, index) => {
      const span = spans[index];
      return span == null ? [] : [{ ...span, from: x, to: end }];
    });
    return {
      words: line,
      y: first?.y ?? 0,
      size: Math.max(...row.map(({ size }) => size)),
      cells: isRow ? cells : null,
    };
  });
}

/** How far cells of one column may be off, in sizes. */
const OFF = 0.6;

/** Whether cells behind the first begin, end or are centred one under the other. */
function areAligned([, ...cells]: Row, [, ...others]: Row): boolean {
  return cells.some((cell) =>
    others.some((other) => {
      const [left, right] = [cell.x - other.x, cell.end - other.end];
      return Math.min(Math.abs(left), Math.abs(right), Math.abs(left + right) / 2) <= OFF * cell.size;
    }),
  );
}
