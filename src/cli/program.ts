import { Command } from 'commander';
import type { Tools } from '../app/tools.ts';
import { addAdd } from './commands/add.ts';
import { addExport } from './commands/export.ts';
import { addExtract } from './commands/extract.ts';
import { addInspect } from './commands/inspect.ts';
import { addLexicon } from './commands/lexicon.ts';
import { addPacks } from './commands/packs.ts';
import { addPeople } from './commands/people.ts';
import { addReport } from './commands/report.ts';
import { addReview } from './commands/review.ts';
import { addServe } from './commands/serve.ts';
import { addVerify } from './commands/verify.ts';
import type { Io } from './io.ts';

const EXAMPLES = `
Examples:
  crosswire add siege.db reports/ --pack custody    read reports into a case
  crosswire report siege.db                         the account, in the terminal
  crosswire report siege.db --format html --output siege.html
  crosswire verify siege.db                         prove every quote again
  crosswire extract wire.txt --published 2024-05-03 claims as JSON lines, no case`;

/** The command line over the tools that the composition root picked. */
export function createProgram(tools: Tools, io: Io, version: string): Command {
  const program = new Command('crosswire')
    .description('Reads many news reports on one crisis and keeps an account that can be checked.')
    .version(version)
    .addHelpText('after', EXAMPLES)
    .action(() => io.out(program.helpInformation() + EXAMPLES));
  addAdd(program, tools, io);
  addReport(program, tools, io);
  addReview(program, tools, io);
  addServe(program, tools, io);
  addPeople(program, tools, io);
  addVerify(program, tools, io);
  addExport(program, tools, io);
  addExtract(program, tools, io);
  addInspect(program, tools, io);
  addLexicon(program, io);
  addPacks(program, tools, io);
  return program;
}
