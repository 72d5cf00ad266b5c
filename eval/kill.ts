/**
 * Kills `add` of the 804 FA-KES reports at random moments, runs it again, and compares the exported account with that of
 * a case that was never killed.
 *
 *   node --import tsx eval/kill.ts [KILLS] [SEED]       (default 20 kills, seed 1)
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { randomFrom } from '../test/support/invented-reports.ts';
import { crosswireInto } from './crosswire.ts';
import { writeFaKes } from './fa-kes.ts';
import { ROOT, sharedFolder } from './shared.ts';

const kills = Number(process.argv[2] ?? 20);
const seed = Number(process.argv[3] ?? 1);

const shared = sharedFolder();
if (shared === null) console.log('skipped: the evaluation data is not here (set CROSSWIRE_SHARED to its folder)');
else await run(shared);

async function run(data: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'crosswire-kill-'));
  try {
    const reports = join(folder, 'reports');
    console.log(`${writeFaKes(data, reports)} reports`);
    const [whole, killed] = [join(folder, 'whole.db'), join(folder, 'killed.db')];
    const started = performance.now();
    crosswireInto(join(folder, 'log'), ['add', whole, reports, '--no-weave']);
    const took = performance.now() - started;
    console.log(`read without a kill in ${Math.round(took / 1000)} s`);
    const random = randomFrom(seed);
    for (let kill = 1; kill <= kills; kill += 1) {
      const after = (random() * took) / 2;
      const child = spawn(
        process.execPath,
        ['--import', import.meta.resolve('tsx'), join(ROOT, 'src/main.ts'), 'add', killed, reports, '--no-weave'],
        { stdio: 'ignore' },
      );
      const gone = once(child, 'exit');
      await setTimeout(after);
      child.kill('SIGKILL');
      await gone;
      console.log(`kill ${kill} after ${Math.round(after)} ms`);
    }
    crosswireInto(join(folder, 'log'), ['add', killed, reports]);
    crosswireInto(join(folder, 'whole.json'), ['export', whole, '--format', 'json']);
    crosswireInto(join(folder, 'killed.json'), ['export', killed, '--format', 'json']);
    const isSame = readFileSync(join(folder, 'whole.json')).equals(readFileSync(join(folder, 'killed.json')));
    console.log(isSame ? '1 passed, 0 failed' : 'the accounts differ\n0 passed, 1 failed');
    if (!isSame) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
