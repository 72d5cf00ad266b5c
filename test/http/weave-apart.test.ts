import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { currentAccount } from '../../src/app/account/current-account.ts';
import { addFiles } from '../../src/app/add/add.ts';
import { listInputs } from '../../src/app/add/inputs.ts';
import { judge, undo } from '../../src/app/review/judge.ts';
import { Room } from '../../src/app/room/room.ts';
import type { Account } from '../../src/model/account.ts';
import { tools } from '../../src/wiring.ts';
import { writeInventedReports } from '../support/invented-reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosswire-apart-'));
const casePath = join(folder, 'case.db');
const paths = writeInventedReports(join(folder, 'reports'), 60);
const pool = tools.createPool(1);

async function add(some: readonly string[]): Promise<void> {
  const ledger = tools.openLedger(casePath, { make: true });
  await addFiles(ledger, listInputs(some, { listing: new Map(), published: null }), {
    pool,
    columns: null,
    tell: () => {},
  });
  ledger.close();
}

beforeAll(() => add(paths.slice(0, 50)), 60_000);
afterAll(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});

/** A room of the case, with all that it complained of. */
async function openRoom(): Promise<{ room: Room; faults: readonly unknown[] }> {
  const faults: unknown[] = [];
  const options = { casePath, workers: 1, tell: () => {}, complain: (fault: unknown) => faults.push(fault) };
  return { room: await Room.open(tools, options), faults };
}

/** What any process makes of the case. */
async function accountInCase(): Promise<Account> {
  const ledger = tools.openLedger(casePath, { make: false });
  const account = await currentAccount(ledger, { pool, tell: () => {} });
  ledger.close();
  return account;
}

/** How often other work came to its turn meanwhile. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  const beat = setInterval(() => {
    turns += 1;
  }, 20);
  await work();
  clearInterval(beat);
  return turns;
}

it('weaves reports that came while the old account still answers, and comes to what any process would', async () => {
  const { room, faults } = await openRoom();
  const { account: before, version } = room.now;
  await add(paths.slice(50));
  const turns = await turnsDuring(async () => {
    const renewed = room.exclusively(() => room.renew());
    expect(room.now.version).toBe(version);
    await renewed;
  });
  expect(room.now.account.reports.length).toBeGreaterThan(before.reports.length);
  expect(turns).toBeGreaterThan(5);
  expect(room.now.account).toEqual(await accountInCase());
  await room.close();
  expect(faults).toEqual([]);
});

it('weaves judgements apart, too, and replaces nothing that they leave as it was', async () => {
  const { room, faults } = await openRoom();
  const { account: before } = room.now;
  const used = before.series.flatMap(({ interval }) => interval.uses.filter((use) => use.used));
  const claim = used[0]?.claim ?? '';
  const who = { by: 'Ida Ferro', at: '2031-06-01T10:00:00.000Z' };
  const judged = () => judge(room, { kind: 'reject', targets: [{ claim }] }, who);
  expect(await turnsDuring(() => room.exclusively(judged))).toBeGreaterThan(5);
  const { account: after } = room.now;
  expect(after.rulings).toMatchObject([{ state: 'holds', claims: [claim] }]);
  expect(after).toEqual(await accountInCase());
  expect(after.reports).toBe(before.reports);
  expect(after.series).not.toBe(before.series);
  expect(after.series.filter((one) => before.series.includes(one)).length).toBeGreaterThan(0);
  await room.exclusively(() => undo(room, after.rulings[0]?.id ?? '', who));
  expect({ ...room.now.account, rulings: [] }).toEqual(before);
  expect(room.now.account).toEqual(await accountInCase());
  await room.close();
  expect(faults).toEqual([]);
});

it('takes in what another process wove', async () => {
  const { room, faults } = await openRoom();
  const claim = room.now.account.claims[0]?.id ?? '';
  const ledger = tools.openLedger(casePath, { make: false });
  const current = () => currentAccount(ledger, { pool, tell: () => {} });
  const who = { by: 'Jo Vance', at: '2031-06-02T10:00:00.000Z' };
  const { ruling } = await judge({ ledger, current }, { kind: 'accept', targets: [{ claim }] }, who);
  ledger.close();
  await room.exclusively(() => room.renew());
  expect(room.now.account.rulings.map(({ id }) => id)).toContain(ruling.id);
  await room.close();
  expect(faults).toEqual([]);
});

it('goes on with the account that it has where a new one cannot be woven', async () => {
  const { room, faults } = await openRoom();
  const { now } = room;
  const ledger = tools.openLedger(casePath, { make: false });
  ledger.append([{ id: 'sighting-0', kind: 'sighting', body: { not: 'a sighting' } }]);
  ledger.close();
  const renew = () => room.exclusively(() => room.renew());
  await expect(renew()).rejects.toThrow();
  await expect(renew()).rejects.toThrow();
  expect(room.now).toBe(now);
  await room.close();
  expect(faults).toEqual([]);
});
