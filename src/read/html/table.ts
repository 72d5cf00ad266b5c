import { joinCells } from '../words/join-cells.ts';
import type { PageElement } from './tree.ts';
import { elementsOf, isElement, textOf } from './tree.ts';

const LONGEST_CELL = 80;
const BLOCKS_OF_LAYOUT = new Set(['table', 'div', 'section', 'article', 'h1', 'h2', 'h3', 'ul', 'ol']);

/**
 * The words of a row of a table of figures, cell by cell; null for a row that lays out a page: of one cell, or with
 * long cells or blocks in them.
 */
export function rowOf(element: PageElement): string | null {
  if (element.name !== 'tr') return null;
  const cells = element.children.filter(
    (child): child is PageElement => isElement(child) && (child.name === 'td' || child.name === 'th'),
  );
  if (cells.length < 2 || !cells.every(isShort)) return null;
  return joinCells(cells.map((cell) => textOf(cell)));
}

function isShort(cell: PageElement): boolean {
  for (const element of elementsOf(cell)) if (BLOCKS_OF_LAYOUT.has(element.name)) return false;
  return textOf(cell, LONGEST_CELL + 1).length <= LONGEST_CELL;
}
