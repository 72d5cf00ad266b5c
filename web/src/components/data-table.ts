import type { Snippet } from 'svelte';

/**
 * A column of a DataTable. `weight` says how soon a narrow screen drops it: 1 stays always, 2 goes under 48rem, 3 under
 * 72rem. `width` is one of the table's column widths. The cell of the first column holds the row's link.
 */
export interface Column<T> {
  readonly id: string;
  readonly title: string;
  readonly cell: Snippet<[T]>;
  readonly weight?: 1 | 2 | 3;
  readonly width?: 'narrow' | 'middle' | 'dates' | 'wide' | 'rest';
  readonly isNumber?: boolean;
}

/** Where the rows come from: all at once, or page by page by offset. */
export interface Rows<T> {
  readonly total: number;
  at(index: number): T | undefined;
  /** Told which rows are in sight, so that they can be fetched. */
  show(first: number, last: number): void;
}

/** Rows that are all there. */
export function allRows<T>(items: readonly T[]): Rows<T> {
  return { total: items.length, at: (index) => items[index], show: () => {} };
}
