import { basename, extname } from 'node:path';
import type { Command } from 'commander';
import { Option } from 'commander';
import { withAccount } from '../../app/account/with-account.ts';
import { exportXlsx } from '../../app/export/xlsx.ts';
import type { ReportFormat } from '../../app/report/render.ts';
import { REPORT_FORMATS, renderAccount } from '../../app/report/render.ts';
import type { Tools } from '../../app/tools.ts';
import type { Io } from '../io.ts';
import { defaultWorkers, tellProgress } from '../io.ts';
import { countOption } from '../options.ts';
import { handOver } from '../write-result.ts';

interface ReportFlags {
  readonly format: ReportFormat | 'xlsx';
  readonly output?: string;
  readonly title?: string;
  readonly workers: number;
}

export function addReport(program: Command, tools: Tools, io: Io): void {
  program
    .command('report')
    .description(
      'the account of a case: what does not add up, the figures with their origins, what changed, positions, sources',
    )
    .argument('<case>')
    .addOption(
      new Option('--format <format>', 'how it is written').choices([...REPORT_FORMATS, 'xlsx']).default('terminal'),
    )
    .option('--output <file>', 'write to a file instead of standard output')
    .option('--title <text>', 'the heading (default: the name of the case)')
    .option('--workers <n>', 'how many threads read', countOption, defaultWorkers())
    .addHelpText(
      'after',
      '\nExamples:\n  crosswire report siege.db\n  crosswire report siege.db --format html --output siege.html\n  crosswire report siege.db --format json | jq .findings',
    )
    .action(async (casePath: string, { format, output, title, workers }: ReportFlags) => {
      const heading = title ?? basename(casePath, extname(casePath));
      const look = { title: heading, columns: io.columns, colours: io.colours && output === undefined };
      const result = await withAccount<string | Uint8Array>(
        tools,
        { casePath, workers, tell: tellProgress(io) },
        async ({ account }) =>
          format === 'xlsx' ? exportXlsx(account, heading) : renderAccount(account, format, look),
      );
      handOver(io, result, output);
    });
}
