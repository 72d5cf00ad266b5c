import type Database from 'libsql';

/** The column named `cell` of the query's first row; undefined where it gives none. (libsql's `pluck` leaves `get` as it is.) */
export function cell(db: Database.Database, sql: string, ...values: unknown[]): unknown {
  return (db.prepare(sql).get(...values) as { cell?: unknown } | undefined)?.cell;
}
