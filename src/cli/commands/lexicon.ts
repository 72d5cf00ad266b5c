import type { Command } from 'commander';
import { LEXICON } from '../../model/lexicon/lexicon.ts';
import type { Io } from '../io.ts';

export function addLexicon(program: Command, io: Io): void {
  program
    .command('lexicon')
    .description('the vague words and qualifiers with the bounds they are read as, strictly and usually')
    .option('--json', 'as JSON lines')
    .addHelpText('after', '\nExamples:\n  crosswire lexicon\n  crosswire lexicon --json | jq -r .words')
    .action(({ json }: { json?: boolean }) => {
      for (const line of LEXICON) {
        if (json === true) io.out(JSON.stringify(line));
        else io.out(`${line.words.join(', ')}\n    strictly ${line.strict}; usually ${line.usual}\n    ${line.source}`);
      }
    });
}
