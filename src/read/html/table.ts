import type { JoinedCells } from '../words/join-cells.ts';
import { joinCells } from '../words/join-cells.ts';
import type { PageElement } from './tree.ts';
import { attribute, elementsOf, isElement, textOf } from './tree.ts';

/** A row of a table of figures as the page has it: its words as a line, and the cells that stand in it or reach into it. */
export interface PageRow {
  readonly table: PageElement | null;
  readonly line: string;
  readonly cells: readonly PageCell[];
  readonly isHead: boolean;
}

/** A cell of the page: `span` in the line of its row, null where it is empty or stands in an earlier row. */
export interface PageCell {
  readonly element: PageElement;
  readonly column: number;
  readonly columns: number;
  readonly span: JoinedCells['spans'][number];
}

const LONGEST_CELL = 80;
const BLOCKS_OF_LAYOUT = new Set(['table', 'div', 'section', 'article', 'h1', 'h2', 'h3', 'ul', 'ol']);
/** Columns that are told apart, and rows that a cell may say it reaches into; browsers cap them, too. */
const MOST_COLUMNS = 200;
const MOST_ROWS = 500;

/** A cell that reaches into rows below its own: how many of them are left. */
interface Reaching {
  readonly cell: PageCell;
  readonly left: number;
}

/** Reads the rows of the tables of a page, in the order of the page. */
export class TableReader {
  readonly #reaching = new Map<PageElement | null, readonly Reaching[]>();

  /**
   * A row of a table of figures; null for any other element, and for a row that lays out a page: of one cell, or with
   * long cells or blocks in them.
   */
  rowOf(element: PageElement): PageRow | null {
    if (element.name !== 'tr') return null;
    const own = element.children.filter(
      (child): child is PageElement => isElement(child) && (child.name === 'td' || child.name === 'th'),
    );
    const table = tableOf(element);
    const { line, spans } = joinCells(own.map((cell) => (isShort(cell) ? textOf(cell) : '')));
    const cells = this.#place(table, own, spans);
    if (own.length < 2 || !own.every(isShort)) return null;
    const named = own.filter((_, at) => spans[at] !== null);
    const isHead = element.parent?.name === 'thead' || (named.length > 0 && named.every(({ name }) => name === 'th'));
    return { table, line, cells, isHead };
  }

  /** The columns of the cells of a row: those that no cell from above covers, from the left. */
  #place(table: PageElement | null, own: readonly PageElement[], spans: JoinedCells['spans']): readonly PageCell[] {
    const above = this.#reaching.get(table) ?? [];
    const taken = new Set<number>();
    for (const { cell } of above) for (let at = 0; at < cell.columns; at += 1) taken.add(cell.column + at);
    const reaching = above.flatMap(({ cell, left }) => (left > 1 ? [{ cell, left: left - 1 }] : []));
    const cells: PageCell[] = above.map(({ cell }) => cell);
    let column = 0;
    for (const [at, element] of own.entries()) {
      while (taken.has(column)) column += 1;
      if (column >= MOST_COLUMNS) break;
      const cell = { element, column, columns: spanOf(element, 'colspan', MOST_COLUMNS), span: spans[at] ?? null };
      const left = spanOf(element, 'rowspan', MOST_ROWS) - 1;
      if (left > 0) reaching.push({ cell: { ...cell, span: null }, left });
      cells.push(cell);
      column += cell.columns;
    }
    this.#reaching.set(table, reaching);
    return cells;
  }
}

function tableOf(row: PageElement): PageElement | null {
  for (let at = row.parent; at !== null; at = at.parent) if (at.name === 'table') return at;
  return null;
}

function spanOf(cell: PageElement, name: 'colspan' | 'rowspan', most: number): number {
  const stated = Number.parseInt(attribute(cell, name), 10);
  return stated > 1 ? Math.min(stated, most) : 1;
}

function isShort(cell: PageElement): boolean {
  for (const element of elementsOf(cell)) if (BLOCKS_OF_LAYOUT.has(element.name)) return false;
  return textOf(cell, LONGEST_CELL + 1).length <= LONGEST_CELL;
}
