import type Database from 'libsql';
import { NotACase, OtherCaseVersion } from '../failures.ts';
import { cell } from './cell.ts';
import { APPLICATION_ID, FORMAT_1, FORMAT_2, VIEWS_1, VIEWS_2 } from './schema.ts';

/** Each migration leads from the format that is its place in the list to the next; it runs in a transaction of its own. */
const MIGRATIONS: readonly ((db: Database.Database) => void)[] = [
  function createFormat1(db) {
    db.exec(FORMAT_1);
    db.exec(VIEWS_1);
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  },
  function addWhatPeopleSay(db) {
    db.exec(FORMAT_2);
    db.exec(VIEWS_2);
  },
];

export const CASE_FORMAT = MIGRATIONS.length;

/** Brings an open case to the current format; refuses what is no case and what is newer. */
export function migrate(db: Database.Database, path: string): void {
  const format = numberOf(db, 'user_version');
  if (isForeign(db, format)) throw new NotACase(path, 'it is a SQLite database of something else');
  if (format > CASE_FORMAT) throw new OtherCaseVersion(path, format, CASE_FORMAT);
  for (const [from, step] of MIGRATIONS.entries()) {
    if (from < format) continue;
    db.exec('BEGIN IMMEDIATE');
    try {
      if (numberOf(db, 'user_version') === from) {
        step(db);
        db.exec(`PRAGMA user_version = ${from + 1}`);
      }
      db.exec('COMMIT');
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
  }
}

function isForeign(db: Database.Database, format: number): boolean {
  const isMarked = numberOf(db, 'application_id') === APPLICATION_ID;
  const isEmpty = cell(db, 'SELECT count(*) AS cell FROM sqlite_schema') === 0;
  return !isMarked && !(isEmpty && format === 0);
}

function numberOf(db: Database.Database, pragma: string): number {
  return Number(cell(db, `SELECT ${pragma} AS cell FROM pragma_${pragma}`));
}
