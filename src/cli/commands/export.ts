import type { Command } from 'commander';
import { Option } from 'commander';
import { withAccount } from '../../app/account/with-account.ts';
import { renderAccount } from '../../app/report/render.ts';
import type { Tools } from '../../app/tools.ts';
import type { Io } from '../io.ts';
import { defaultWorkers, tellProgress } from '../io.ts';
import { writeResult } from '../write-result.ts';

export function addExport(program: Command, tools: Tools, io: Io): void {
  program
    .command('export')
    .description('the claims of a case for other programs: a table (csv) or everything (json)')
    .argument('<case>')
    .addOption(new Option('--format <format>', 'how it is written').choices(['csv', 'json']).makeOptionMandatory())
    .option('--output <file>', 'write to a file instead of standard output')
    .addHelpText(
      'after',
      '\nExamples:\n  crosswire export siege.db --format csv > claims.csv\n  crosswire export siege.db --format json > account.json',
    )
    .action(async (casePath: string, { format, output }: { format: 'csv' | 'json'; output?: string }) => {
      const work = { casePath, workers: defaultWorkers(), tell: tellProgress(io) };
      const text = await withAccount(tools, work, ({ account }) =>
        renderAccount(account, format, { title: casePath, columns: io.columns, colours: false }),
      );
      if (output === undefined) io.out(text);
      else writeResult(output, text);
    });
}
