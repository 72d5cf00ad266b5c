/**
 * Runs the scorers on the current tree, prints one table and compares it with eval/floors.json.
 *
 *   npm run eval                       all scorers; exit code 1 below a floor or on a changed corpus
 *   npm run eval -- times echoes       some of them
 *   npm run eval -- --update           raise the floors to what is reached
 *   npm run eval -- --update --allow-lower   also lower them (in a commit of its own, which says why)
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { faultsOf, raiseFloors, readFloors } from './floors.ts';
import { measure } from './measure.ts';
import { measureNames, NAMES } from './names.ts';
import { SCORERS } from './scorers.ts';
import { measureSeedGold, SEED_GOLD } from './seed-gold.ts';
import { corpusHash, sharedFolder } from './shared.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { update: { type: 'boolean', default: false }, 'allow-lower': { type: 'boolean', default: false } },
});

const shared = sharedFolder();
if (shared === null) console.log('skipped: the evaluation data is not here (set CROSSWIRE_SHARED to its folder)');
else run(shared);

function run(folder: string): void {
  const floors = readFloors();
  const figures = new Map<string, number>();
  const hashes = new Map<string, string>();
  const isWanted = (name: string): boolean => positionals.length === 0 || positionals.includes(name);
  for (const scorer of SCORERS.filter(({ name }) => isWanted(name))) {
    hashes.set(scorer.corpus, corpusHash(join(folder, scorer.corpus)));
    show(measure(scorer, folder));
  }
  if (isWanted(SEED_GOLD)) show(measureSeedGold(folder));
  if (isWanted(NAMES)) show(measureNames());
  const faults = faultsOf(floors, hashes, figures);
  for (const fault of faults) console.log(fault);
  if (values.update) raiseFloors(floors, hashes, { figures, allowLower: values['allow-lower'] });
  else if (faults.length > 0) process.exitCode = 1;
  console.log(`${figures.size - faults.length} passed, ${faults.length} failed`);

  function show(measured: ReadonlyMap<string, number>): void {
    for (const [name, value] of measured) {
      const floor = floors.floors[name];
      console.log(
        `${name.padEnd(44)}${value.toFixed(2).padStart(8)}${floor === undefined ? '' : `   floor ${floor.toFixed(2)}`}`,
      );
      figures.set(name, value);
    }
  }
}
