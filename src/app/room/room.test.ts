import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SqliteLedger } from '../../ledger/sqlite/sqlite-ledger.ts';
import { currentAccount } from '../account/current-account.ts';
import { renewFrom } from '../account/weaving.ts';
import { addUploads } from '../add/add-uploads.ts';
import { claimOf, IDA, STORIES } from '../review/case.test-kit.ts';
import { judge } from '../review/judge.ts';
import type { Tools, Weaver } from '../tools.ts';
import type { Pool } from '../work/pool.ts';
import { createPool } from '../work/pool.ts';
import { Room } from './room.ts';

const tell = (): void => {};
/** As many as are woven apart. */
const MANY = 40;

let folder: string;
let casePath: string;
let rooms: Room[];
let asked: string[];
let closed: string[];
let faults: unknown[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosswire-room-'));
  casePath = join(folder, 'ferry.db');
  [rooms, asked, closed, faults] = [[], [], [], []];
});
afterEach(async () => {
  for (const room of rooms) await room.close();
  rmSync(folder, { recursive: true });
  expect(faults).toEqual([]);
});

/** Puts stories into the case as another process does. */
async function add(stories: Readonly<Record<string, string>>): Promise<void> {
  const ledger = new SqliteLedger(casePath);
  const uploads = Object.entries(stories).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
  const stated = { published: null, outlet: null };
  await addUploads(ledger, uploads, { pool: createPool(1), columns: null, stated, tell });
  ledger.close();
}

const manyStories = (): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: MANY }, (_, nth) => [
      `${nth}.txt`,
      `Storm report ${nth}\n\n${1 + (nth % 28)} May 2031\n\nSome ${10 + nth} houses were destroyed in Vassory on Friday, police said.\n`,
    ]),
  );

/** What the thread does, without the thread; `forgets` where it does not know the account that it is asked about. */
function openWeaver(forgets: boolean): Weaver {
  const [ledger, pool] = [new SqliteLedger(casePath), createPool(1)];
  return {
    renew: async (from) => {
      asked.push(from);
      return structuredClone(await renewFrom(forgets ? 'account-none' : from, { ledger, pool, tell }));
    },
    close: async () => {
      ledger.close();
      closed.push('weaver');
    },
  };
}

async function open({ forgets = false, pool }: { forgets?: boolean; pool?: Pool } = {}): Promise<Room> {
  const tools: Pick<Tools, 'openLedger' | 'createPool' | 'openWeaver'> = {
    openLedger: (path) => new SqliteLedger(path),
    createPool: (workers) => pool ?? createPool(workers),
    openWeaver: () => openWeaver(forgets),
  };
  const options = { casePath, workers: 1, tell, complain: (fault: unknown) => faults.push(fault) };
  const room = await Room.open(tools as Tools, options);
  rooms.push(room);
  return room;
}

async function inCase(): Promise<unknown> {
  const ledger = new SqliteLedger(casePath);
  const account = await currentAccount(ledger, { pool: createPool(1), tell });
  ledger.close();
  return account;
}

describe('a room', () => {
  it('holds the account of its case, and makes none anew where nothing was added', async () => {
    await add(STORIES);
    const room = await open();
    expect(room.name).toBe('ferry');
    expect(room.now.account).toEqual(await inCase());
    expect(await room.renew()).toBe(room.now);
  });

  it('follows a judgement, and leaves what somebody looks at as it was', async () => {
    await add(STORIES);
    const room = await open();
    const { now } = room;
    const claim = claimOf(now.account, '52');
    const { changed } = await room.exclusively(() => judge(room, { kind: 'reject', targets: [{ claim }] }, IDA));
    expect(changed.series.length).toBeGreaterThan(0);
    expect(now.account.rulings).toEqual([]);
    expect(room.now.version).not.toBe(now.version);
    expect(room.now.account).toEqual(await inCase());
    expect(asked).toEqual([]);
  });

  it('does one work after the other, also after one that failed', async () => {
    await add(STORIES);
    const room = await open();
    const done: number[] = [];
    const work = (nth: number) => async (): Promise<number> => {
      await new Promise((resolve) => setImmediate(resolve));
      if (nth === 1) throw new Error('no');
      done.push(nth);
      return nth;
    };
    const all = await Promise.allSettled([0, 1, 2].map((nth) => room.exclusively(work(nth))));
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(done).toEqual([0, 2]);
  });

  it('sees what another process added', async () => {
    await add({ 'gazette.txt': STORIES['gazette.txt'] });
    const room = await open();
    await add({ 'radio.txt': STORIES['radio.txt'] });
    while (room.now.account.reports.length < 2) {
      room.look();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(room.now.account).toEqual(await inCase());
  });

  it('waits for running work before it closes', async () => {
    await add(STORIES);
    const room = await open();
    rooms.pop();
    const done: string[] = [];
    const work = room.exclusively(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      done.push('work');
    });
    await room.close();
    await work;
    expect([...done, ...closed]).toEqual(['work', 'weaver']);
  });

  it('leaves nothing open where its case cannot be woven', async () => {
    await add(STORIES);
    const pool = { run: () => Promise.reject(new Error('no thread')), close: async () => void closed.push('pool') };
    const ledger = new SqliteLedger(casePath);
    ledger.append([{ id: 'sighting-0', kind: 'sighting', body: { not: 'a sighting' } }]);
    ledger.close();
    await expect(open({ pool })).rejects.toThrow();
    expect(closed).toEqual(['weaver', 'pool']);
  });
});

describe('a room of many reports', () => {
  it('is told by the weaver what is new, and keeps the rest', async () => {
    await add(manyStories());
    const room = await open();
    const { account, version } = room.now;
    const claim = account.claims[0]?.id ?? '';
    await room.exclusively(() => judge(room, { kind: 'set-aside', targets: [{ claim }], value: 'outlier' }, IDA));
    expect(asked).toEqual(['', version]);
    expect(room.now.account).toEqual(await inCase());
    expect(room.now.account.reports).toBe(account.reports);
  });

  it('weaves nothing that the case holds already', async () => {
    await add(manyStories());
    const account = await inCase();
    const room = await open();
    expect(asked).toEqual([]);
    expect(room.now.account).toEqual(account);
  });

  it('reads the account from the case where the weaver does not know what to tell', async () => {
    await add(manyStories());
    const room = await open({ forgets: true });
    const claim = room.now.account.claims[0]?.id ?? '';
    await room.exclusively(() => judge(room, { kind: 'accept', targets: [{ claim }] }, IDA));
    expect(asked).toHaveLength(2);
    expect(room.now.account).toEqual(await inCase());
    expect(room.now.account.rulings).toHaveLength(1);
  });
});
