import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { currentAccount } from '../../src/app/account/current-account.ts';
import { addFiles } from '../../src/app/add/add.ts';
import { listInputs } from '../../src/app/add/inputs.ts';
import { Room } from '../../src/app/room/room.ts';
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

it('weaves reports that came while the old account still answers, and comes to what any process would', async () => {
  const faults: unknown[] = [];
  const options = { casePath, workers: 1, tell: () => {}, complain: (fault: unknown) => faults.push(fault) };
  const room = await Room.open(tools, options);
  const { account: before, version } = room.now;
  await add(paths.slice(50));
  let turns = 0;
  const beat = setInterval(() => {
    turns += 1;
  }, 20);
  const renewed = room.exclusively(() => room.renew());
  expect(room.now.version).toBe(version);
  await renewed;
  clearInterval(beat);
  expect(room.now.account.reports.length).toBeGreaterThan(before.reports.length);
  expect(turns).toBeGreaterThan(5);
  const ledger = tools.openLedger(casePath, { make: false });
  expect(room.now.account).toEqual(await currentAccount(ledger, { pool, tell: () => {} }));
  ledger.close();
  await room.close();
  expect(faults).toEqual([]);
});
