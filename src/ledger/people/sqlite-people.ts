import { chmodSync } from 'node:fs';
import Database from 'libsql';
import { z } from 'zod';
import type { AuditEntry } from '../../model/person.ts';
import { RoleCodec } from '../../model/person.ts';
import { CaseUnavailable } from '../failures.ts';
import { cell } from '../sqlite/cell.ts';
import type { AuditFilter, PeopleStore, StoredFeed, StoredPerson, StoredSession } from './people-store.ts';

const BUSY_MS = 10_000;
const OWNER_ONLY = 0o600;

const PEOPLE = `
CREATE TABLE person (
  key TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  password TEXT NOT NULL,
  disabled INTEGER NOT NULL,
  made TEXT NOT NULL,
  seen TEXT
) WITHOUT ROWID;
CREATE TABLE session (
  hash TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (key),
  made TEXT NOT NULL,
  seen TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX session_person ON session (person);
CREATE TABLE audit (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  person TEXT,
  action TEXT NOT NULL,
  target TEXT,
  outcome TEXT NOT NULL,
  detail TEXT
);
CREATE TABLE kept (
  person TEXT NOT NULL,
  topic TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (person, topic)
) WITHOUT ROWID;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
`;

const FEEDS = `
CREATE TABLE feed (
  person TEXT PRIMARY KEY REFERENCES person (key),
  hash TEXT NOT NULL UNIQUE,
  made TEXT NOT NULL,
  used TEXT
) WITHOUT ROWID;
`;

/** Each leads from the format that is its place in the list to the next. */
const MIGRATIONS = [PEOPLE, FEEDS];

const PersonRow = z
  .object({
    key: z.string(),
    name: z.string(),
    role: RoleCodec,
    password: z.string(),
    disabled: z.int(),
    made: z.string(),
    seen: z.string().nullable(),
  })
  .transform((row): StoredPerson => ({ ...row, disabled: row.disabled !== 0 }));

const SessionRow = z.object({ hash: z.string(), person: z.string(), made: z.string(), seen: z.string() });

const FeedRow = z.object({ hash: z.string(), person: z.string(), made: z.string(), used: z.string().nullable() });

const AuditRow = z.object({
  at: z.string(),
  person: z.string().nullable(),
  action: z.string(),
  target: z.string().nullable(),
  outcome: z.enum(['done', 'refused']),
  detail: z.string().nullable(),
});

/** People in a SQLite file that only its owner may read. */
export class SqlitePeople implements PeopleStore {
  readonly #db: Database.Database;

  /** Opens the file, and makes it where there is none. Throws CaseUnavailable. */
  constructor(path: string) {
    this.#db = open(path);
  }

  people(): readonly StoredPerson[] {
    return this.#db
      .prepare('SELECT * FROM person ORDER BY key')
      .all()
      .map((row) => PersonRow.parse(row));
  }

  person(key: string): StoredPerson | null {
    const row = this.#db.prepare('SELECT * FROM person WHERE key = ?').all(key)[0];
    return row === undefined ? null : PersonRow.parse(row);
  }

  addPerson({ key, name, role, password, disabled, made, seen }: StoredPerson): boolean {
    const add = this.#db.prepare(
      'INSERT INTO person (key, name, role, password, disabled, made, seen) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    );
    return add.run(key, name, role, password, Number(disabled), made, seen).changes > 0;
  }

  changePerson(key: string, change: Parameters<PeopleStore['changePerson']>[1]): void {
    const { role, password, disabled, seen } = change;
    this.#db
      .prepare(
        'UPDATE person SET role = coalesce(?, role), password = coalesce(?, password), disabled = coalesce(?, disabled), seen = coalesce(?, seen) WHERE key = ?',
      )
      .run(role ?? null, password ?? null, disabled === undefined ? null : Number(disabled), seen ?? null, key);
  }

  session(hash: string): StoredSession | null {
    const row = this.#db.prepare('SELECT * FROM session WHERE hash = ?').all(hash)[0];
    return row === undefined ? null : SessionRow.parse(row);
  }

  addSession({ hash, person, made, seen }: StoredSession): void {
    this.#db
      .prepare('INSERT INTO session (hash, person, made, seen) VALUES (?, ?, ?, ?)')
      .run(hash, person, made, seen);
  }

  touchSession(hash: string, seen: string): void {
    this.#db.prepare('UPDATE session SET seen = ? WHERE hash = ?').run(seen, hash);
  }

  endSession(hash: string): void {
    this.#db.prepare('DELETE FROM session WHERE hash = ?').run(hash);
  }

  endSessionsOf(person: string): void {
    this.#db.prepare('DELETE FROM session WHERE person = ?').run(person);
  }

  endSessionsBefore({ made, seen }: { made: string; seen: string }): void {
    this.#db.prepare('DELETE FROM session WHERE made < ? OR seen < ?').run(made, seen);
  }

  feed(hash: string): StoredFeed | null {
    const row = this.#db.prepare('SELECT * FROM feed WHERE hash = ?').all(hash)[0];
    return row === undefined ? null : FeedRow.parse(row);
  }

  feedOf(person: string): StoredFeed | null {
    const row = this.#db.prepare('SELECT * FROM feed WHERE person = ?').all(person)[0];
    return row === undefined ? null : FeedRow.parse(row);
  }

  putFeed({ hash, person, made, used }: StoredFeed): void {
    this.#db
      .prepare('INSERT OR REPLACE INTO feed (person, hash, made, used) VALUES (?, ?, ?, ?)')
      .run(person, hash, made, used);
  }

  touchFeed(hash: string, used: string): void {
    this.#db.prepare('UPDATE feed SET used = ? WHERE hash = ?').run(used, hash);
  }

  endFeedOf(person: string): void {
    this.#db.prepare('DELETE FROM feed WHERE person = ?').run(person);
  }

  note({ at, person, action, target, outcome, detail }: AuditEntry): void {
    this.#db
      .prepare('INSERT INTO audit (at, person, action, target, outcome, detail) VALUES (?, ?, ?, ?, ?, ?)')
      .run(at, person, action, target, outcome, detail);
  }

  audit({ person, outcome, offset, limit }: AuditFilter): { items: readonly AuditEntry[]; total: number } {
    const where = 'WHERE (?1 IS NULL OR person = ?1) AND (?2 IS NULL OR outcome = ?2)';
    const words = [person ?? null, outcome ?? null];
    const rows = this.#db
      .prepare(`SELECT * FROM audit ${where} ORDER BY number DESC LIMIT ?3 OFFSET ?4`)
      .all(...words, limit, offset);
    const total = cell(this.#db, `SELECT count(*) AS cell FROM audit ${where}`, ...words);
    return { items: rows.map((row) => AuditRow.parse(row)), total: Number(total) };
  }

  kept(person: string, topic: string): unknown {
    const text = cell(this.#db, 'SELECT body AS cell FROM kept WHERE person = ? AND topic = ?', person, topic);
    return typeof text === 'string' ? JSON.parse(text) : null;
  }

  keep(person: string, topic: string, value: unknown): void {
    this.#db
      .prepare(
        'INSERT INTO kept (person, topic, body) VALUES (?, ?, ?) ON CONFLICT (person, topic) DO UPDATE SET body = excluded.body',
      )
      .run(person, topic, JSON.stringify(value));
  }

  close(): void {
    this.#db.close();
  }
}

function open(path: string): Database.Database {
  try {
    const db = new Database(path);
    db.exec(`PRAGMA busy_timeout = ${BUSY_MS}; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;`);
    if (path !== ':memory:') chmodSync(path, OWNER_ONLY);
    db.exec('BEGIN IMMEDIATE');
    const format = Number(cell(db, 'SELECT user_version AS cell FROM pragma_user_version'));
    for (const step of MIGRATIONS.slice(format)) db.exec(step);
    if (format < MIGRATIONS.length) db.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    db.exec('COMMIT');
    if (format > MIGRATIONS.length) throw new CaseUnavailable(path, 'it was written by a newer Crosswire');
    return db;
  } catch (error) {
    if (error instanceof CaseUnavailable) throw error;
    throw new CaseUnavailable(path, error instanceof Error ? error.message : String(error));
  }
}
