import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { crosswire, startCrosswire } from './support/crosswire.ts';
import { randomFrom, writeInventedReports } from './support/invented-reports.ts';

const KILLS = 4;
const folder = mkdtempSync(join(tmpdir(), 'crosswire-kill-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('ends in the same account when add was killed at any moment and run again', { timeout: 240_000 }, async () => {
  writeInventedReports(join(folder, 'reports'), 150);
  const whole = join(folder, 'whole.db');
  const started = performance.now();
  expect(crosswire('add', whole, join(folder, 'reports')).status).toBe(0);
  const took = performance.now() - started;
  const wanted = crosswire('export', whole, '--format', 'json').stdout;
  expect(JSON.parse(wanted).reports.length).toBeGreaterThan(100);

  const killed = join(folder, 'killed.db');
  const random = randomFrom(11);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = startCrosswire('add', killed, join(folder, 'reports'));
    const gone = once(child, 'exit');
    await setTimeout(random() * took);
    child.kill('SIGKILL');
    await gone;
  }
  expect(crosswire('add', killed, join(folder, 'reports')).status).toBe(0);
  expect(crosswire('export', killed, '--format', 'json').stdout).toBe(wanted);
  expect(crosswire('verify', killed).status).toBe(0);
});
