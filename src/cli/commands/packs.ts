import type { Command } from 'commander';
import { packNames } from '../../app/packs/find-pack.ts';
import type { Tools } from '../../app/tools.ts';
import type { Io } from '../io.ts';

export function addPacks(program: Command, tools: Tools, io: Io): void {
  program
    .command('packs')
    .description('the packs that ship, or the check of packs by name or folder')
    .argument('[pack...]')
    .addHelpText('after', '\nExamples:\n  crosswire packs\n  crosswire packs ./my-pack')
    .action((names: string[]) => {
      for (const words of names.length > 0 ? names : packNames()) {
        const { name, title, about, populations, compartments, flows, names: known, issues } = tools.loadPack(words);
        io.out(`${name}: ${title}\n    ${about.trim()}`);
        const parts = { names: known, populations, compartments, flows, issues };
        io.out(
          `    ${Object.entries(parts)
            .map(([part, held]) => `${held.length} ${part}`)
            .join(', ')}`,
        );
      }
    });
}
