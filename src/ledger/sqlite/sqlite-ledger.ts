import Database from 'libsql';
import { CaseUnavailable, NotACase } from '../failures.ts';
import type { Copy, Fact, Ledger, WovenRow } from '../ledger.ts';
import { cell } from './cell.ts';
import { migrate } from './migrate.ts';
import { replacement, write } from './replace-rows.ts';

const BUSY_MS = 10_000;

/**
 * A case in one SQLite file. The rollback journal is kept (not WAL), so that the file alone is the case at rest;
 * `synchronous = FULL` makes a committed transaction outlive a crash of the machine.
 */
export class SqliteLedger implements Ledger {
  readonly #db: Database.Database;

  /** Opens the case, and makes it where there is none. Throws NotACase, OtherCaseVersion or CaseUnavailable. */
  constructor(path: string) {
    this.#db = open(path);
  }

  append(facts: readonly Fact[], copies: readonly Copy[] = []): ReadonlySet<string> {
    const fresh = new Set<string>();
    const addCopy = this.#db.prepare('INSERT INTO copy (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING');
    const addFact = this.#db.prepare('INSERT INTO fact (id, kind, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
    this.#transact(() => {
      for (const { sha256, bytes } of copies) addCopy.run(sha256, Buffer.from(bytes));
      for (const { id, kind, body } of facts) {
        if (addFact.run(id, kind, JSON.stringify(body)).changes > 0) fresh.add(id);
      }
    });
    return fresh;
  }

  facts(kind: string): readonly Fact[] {
    const rows = this.#db.prepare('SELECT id, kind, body FROM fact WHERE kind = ? ORDER BY id').all(kind);
    return (rows as { id: string; kind: string; body: string }[]).map((row) => ({
      ...row,
      body: JSON.parse(row.body),
    }));
  }

  ids(kind: string): readonly string[] {
    const rows = this.#db.prepare('SELECT id FROM fact WHERE kind = ? ORDER BY id').all(kind);
    return (rows as { id: string }[]).map(({ id }) => id);
  }

  copy(sha256: string): Uint8Array | null {
    const bytes = cell(this.#db, 'SELECT bytes AS cell FROM copy WHERE sha256 = ?', sha256);
    return bytes instanceof Uint8Array ? new Uint8Array(bytes) : null;
  }

  derived(key: string): unknown {
    const text = cell(this.#db, 'SELECT body AS cell FROM derived WHERE key = ?', key);
    return typeof text === 'string' ? JSON.parse(text) : null;
  }

  cache(entries: ReadonlyMap<string, unknown>): void {
    const add = this.#db.prepare('INSERT INTO derived (key, body) VALUES (?, ?) ON CONFLICT DO NOTHING');
    this.#transact(() => {
      for (const [key, value] of entries) add.run(key, JSON.stringify(value));
    });
  }

  kept(name: string, key: string): unknown {
    const text = cell(this.#db, 'SELECT body AS cell FROM kept WHERE name = ? AND key = ?', name, key);
    return typeof text === 'string' ? JSON.parse(text) : null;
  }

  keep(name: string, key: string, value: unknown): void {
    const put =
      'INSERT INTO kept (name, key, body) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET key = ?, body = ?';
    const body = JSON.stringify(value);
    this.#db.prepare(put).run(name, key, body, key, body);
  }

  hold(copies: readonly Copy[]): void {
    const add = this.#db.prepare('INSERT INTO held (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING');
    this.#transact(() => {
      for (const { sha256, bytes } of copies) add.run(sha256, Buffer.from(bytes));
    });
  }

  held(sha256: string): Uint8Array | null {
    const bytes = cell(this.#db, 'SELECT bytes AS cell FROM held WHERE sha256 = ?', sha256);
    return bytes instanceof Uint8Array ? new Uint8Array(bytes) : null;
  }

  release(sha256: string): void {
    this.#db.prepare('DELETE FROM held WHERE sha256 = ?').run(sha256);
  }

  weave(key: string, rows: readonly WovenRow[]): void {
    // Worked out before others must wait for it, and again where one of them wrote meanwhile.
    const version = this.#dataVersion();
    const planned = replacement(this.#db, rows);
    this.#transact(() => {
      write(this.#db, this.#dataVersion() === version ? planned : replacement(this.#db, rows));
      const put = 'INSERT INTO woven_key (one, key) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET key = excluded.key';
      this.#db.prepare(put).run(key);
    });
  }

  woven(key: string): readonly WovenRow[] | null {
    if (cell(this.#db, 'SELECT key AS cell FROM woven_key') !== key) return null;
    const rows = this.#db.prepare('SELECT kind, id, body FROM woven ORDER BY place').all();
    return (rows as { kind: string; id: string; body: string }[]).map((row) => ({
      ...row,
      body: JSON.parse(row.body),
    }));
  }

  close(): void {
    this.#db.close();
  }

  /** Another number once another connection has written. */
  #dataVersion(): number {
    return Number(cell(this.#db, 'SELECT data_version AS cell FROM pragma_data_version'));
  }

  #transact(work: () => void): void {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#db.exec('COMMIT');
    } catch (error) {
      this.#db.exec('ROLLBACK');
      throw error;
    }
  }
}

function open(path: string): Database.Database {
  let db: Database.Database | null = null;
  try {
    db = new Database(path);
    db.exec(`PRAGMA busy_timeout = ${BUSY_MS}; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;`);
    // A transaction stays in memory until it is committed: others may read meanwhile.
    db.exec('PRAGMA cache_spill = OFF');
    migrate(db, path);
    return db;
  } catch (error) {
    db?.close();
    const reason = error instanceof Error ? error.message : String(error);
    if (/not a database|malformed/i.test(reason))
      throw new NotACase(path, 'it is no SQLite database, or a damaged one');
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE'))
      throw new CaseUnavailable(path, reason);
    throw error;
  }
}
