import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CaseUnavailable } from '../failures.ts';
import { SqlitePeople } from './sqlite-people.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosswire-people-'));
  path = join(folder, 'case.db.people.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const AT = '2031-05-04T10:00:00.000Z';
const IDA = { key: 'ida', name: 'Ida', role: 'editor', password: '-', disabled: false, made: AT, seen: null } as const;

/** Changes the file as no Crosswire does. */
function change(sql: string): void {
  const db = new Database(path);
  db.exec(sql);
  db.close();
}

it('brings a file from before there were feeds to the current format, with all that it holds', () => {
  const first = new SqlitePeople(path);
  first.addPerson(IDA);
  first.close();
  change('DROP TABLE feed; PRAGMA user_version = 1;');
  const again = new SqlitePeople(path);
  expect(again.people()).toEqual([IDA]);
  const feed = { hash: 'h', person: 'ida', made: AT, used: null };
  again.putFeed(feed);
  expect([again.feed('h'), again.feedOf('ida'), again.feed('other')]).toEqual([feed, feed, null]);
  again.close();
});

it('keeps one feed for a person', () => {
  const people = new SqlitePeople(path);
  people.addPerson(IDA);
  people.putFeed({ hash: 'one', person: 'ida', made: AT, used: null });
  people.putFeed({ hash: 'two', person: 'ida', made: AT, used: null });
  people.touchFeed('two', AT);
  expect([people.feed('one'), people.feed('two')?.used]).toEqual([null, AT]);
  people.endFeedOf('ida');
  expect(people.feedOf('ida')).toBeNull();
  people.close();
});

it('refuses a file that is newer than it knows', () => {
  new SqlitePeople(path).close();
  change('PRAGMA user_version = 99;');
  expect(() => new SqlitePeople(path)).toThrow(CaseUnavailable);
});
