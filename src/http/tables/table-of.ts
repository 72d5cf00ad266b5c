import type { Cell } from '../../app/export/csv.ts';
import type { Table } from '../../app/export/tables.ts';

/** A column: its name, and what an item has in it. */
export type Column<T> = readonly [name: string, of: (item: T) => Cell];

/** A table with one row an item. */
export function tableOf<T>(name: string, about: string, columns: readonly Column<T>[], items: readonly T[]): Table {
  return {
    name,
    about,
    columns: columns.map(([column]) => column),
    rows: items.map((item) => columns.map(([, of]) => of(item))),
  };
}

export function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
