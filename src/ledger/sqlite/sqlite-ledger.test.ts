import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, describe, expect, it } from 'vitest';
import { describeLedger } from '../contract.ts';
import { NotACase, OtherCaseVersion } from '../failures.ts';
import { CASE_FORMAT } from './migrate.ts';
import { APPLICATION_ID, FORMAT_1, VIEWS_1 } from './schema.ts';
import { SqliteLedger } from './sqlite-ledger.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosswire-ledger-'));
const path = join(folder, 'case.db');
afterAll(() => rmSync(folder, { recursive: true }));

describeLedger('SQLite ledger', {
  open: () => new SqliteLedger(path),
  reopens: true,
  clean: () => rmSync(path, { force: true }),
});

describe('a case file', () => {
  it('refuses a file that is no database, and leaves it as it was', () => {
    const other = join(folder, 'notes.txt');
    writeFileSync(other, 'Not a database, only notes that somebody keeps. '.repeat(40));
    expect(() => new SqliteLedger(other)).toThrow(NotACase);
  });

  it('refuses a database of something else', () => {
    const other = join(folder, 'other.db');
    const db = new Database(other);
    db.exec('CREATE TABLE pets (name TEXT)');
    db.close();
    expect(() => new SqliteLedger(other)).toThrow(/something else/);
  });

  it('refuses a case of a newer format', () => {
    const newer = join(folder, 'newer.db');
    new SqliteLedger(newer).close();
    const db = new Database(newer);
    db.exec(`PRAGMA user_version = ${CASE_FORMAT + 1}`);
    db.close();
    expect(() => new SqliteLedger(newer)).toThrow(OtherCaseVersion);
  });

  it('lets nobody change or delete a fact, with other tools either', () => {
    const kept = join(folder, 'kept.db');
    const ledger = new SqliteLedger(kept);
    ledger.append([{ id: 'a', kind: 'sighting', body: {} }]);
    ledger.close();
    const db = new Database(kept);
    expect(() => db.exec("UPDATE fact SET body = '1'")).toThrow(/immutable/);
    expect(() => db.exec('DELETE FROM fact')).toThrow(/kept/);
    db.close();
  });

  it('brings a case of the first format to the current one, with all that it holds', () => {
    const old = join(folder, 'old.db');
    const first = new Database(old);
    first.exec(`${FORMAT_1}${VIEWS_1} PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 1;`);
    first.exec("INSERT INTO fact (id, kind, body) VALUES ('a', 'sighting', '{}')");
    first.close();
    const ledger = new SqliteLedger(old);
    ledger.keep('echoes', 'k', []);
    expect(ledger.facts('sighting').map(({ id }) => id)).toEqual(['a']);
    expect(ledger.kept('echoes', 'k')).toEqual([]);
    ledger.close();
  });

  it('shows the woven account through views named for people', () => {
    const shown = join(folder, 'shown.db');
    const ledger = new SqliteLedger(shown);
    const body = { document: 'a.txt', quantity: { text: 'at least 12', min: 12, max: null }, measure: 'killed' };
    ledger.weave('k', [{ kind: 'claim', id: 'claim-1', body }]);
    ledger.close();
    const db = new Database(shown);
    const rows = db.prepare('SELECT document, figure, min, max, measure FROM claims').all();
    expect(rows).toMatchObject([{ document: 'a.txt', figure: 'at least 12', min: 12, max: null, measure: 'killed' }]);
    for (const name of ['reports', 'series', 'findings', 'positions', 'origins', 'echoes', 'judgements', 'comments']) {
      expect(db.prepare(`SELECT * FROM ${name}`).all()).toEqual([]);
    }
    db.close();
  });
});
