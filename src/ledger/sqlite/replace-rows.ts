import type Database from 'libsql';
import type { WovenRow } from '../ledger.ts';
import { placesOf } from './places.ts';

interface Written {
  readonly place: number;
  readonly kind: string;
  readonly id: string;
  readonly body: string;
}

/** How the table of the woven account comes to hold other rows. */
interface Replacement {
  readonly gone: readonly number[];
  readonly changed: readonly Written[];
  readonly added: readonly Written[];
}

/** What must be written so that the table holds these rows in this order: rows that are as before are left as they are. */
export function replacement(db: Database.Database, rows: readonly WovenRow[]): Replacement {
  const wanted = rows.map(({ kind, id, body }) => ({ kind, id, body: JSON.stringify(body) }));
  const left = new Map<string, number[]>();
  for (const [at, { kind, id }] of wanted.entries()) {
    const same = left.get(`${kind} ${id}`);
    if (same === undefined) left.set(`${kind} ${id}`, [at]);
    else same.push(at);
  }
  const before: (number | null)[] = wanted.map(() => null);
  const isSame = new Set<number>();
  const gone: number[] = [];
  for (const row of db.prepare('SELECT place, kind, id, body FROM woven ORDER BY place').iterate()) {
    const { place, kind, id, body } = row as Written;
    const at = left.get(`${kind} ${id}`)?.shift();
    if (at === undefined) {
      gone.push(place);
      continue;
    }
    before[at] = place;
    if (wanted[at]?.body === body) isSame.add(at);
  }
  const changed: Written[] = [];
  const added: Written[] = [];
  for (const [at, place] of placesOf(before).entries()) {
    const was = before[at] ?? null;
    const row = { ...(wanted[at] as (typeof wanted)[number]), place };
    if (was === place) {
      if (!isSame.has(at)) changed.push(row);
      continue;
    }
    if (was !== null) gone.push(was);
    added.push(row);
  }
  return { gone, changed, added };
}

/** Writes it, within a transaction. */
export function write(db: Database.Database, { gone, changed, added }: Replacement): void {
  const remove = db.prepare('DELETE FROM woven WHERE place = ?');
  for (const place of gone) remove.run(place);
  const change = db.prepare('UPDATE woven SET body = ? WHERE place = ?');
  for (const { place, body } of changed) change.run(body, place);
  const add = db.prepare('INSERT INTO woven (place, kind, id, body) VALUES (?, ?, ?, ?)');
  for (const { place, kind, id, body } of added) add.run(place, kind, id, body);
}
