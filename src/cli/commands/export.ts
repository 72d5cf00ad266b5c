import { basename, extname } from 'node:path';
import type { Command } from 'commander';
import { Option } from 'commander';
import { withAccount } from '../../app/account/with-account.ts';
import type { ExportFormat } from '../../app/export/export.ts';
import { EXPORT_FORMATS, exportAccount } from '../../app/export/export.ts';
import type { Tools } from '../../app/tools.ts';
import type { Io } from '../io.ts';
import { defaultWorkers, tellProgress } from '../io.ts';
import { handOver } from '../write-result.ts';

interface ExportFlags {
  readonly format: ExportFormat;
  readonly output?: string;
}

export function addExport(program: Command, tools: Tools, io: Io): void {
  program
    .command('export')
    .description('the account of a case for other programs')
    .argument('<case>')
    .addOption(new Option('--format <format>', 'how it is written').choices(EXPORT_FORMATS).makeOptionMandatory())
    .option('--output <file>', 'write to a file instead of standard output')
    .addHelpText(
      'after',
      `
Formats:
  csv      the claims as a table
  hxl      the same with a row of Humanitarian Exchange Language tags
  xlsx     claims, series, findings, positions and reports as a spreadsheet that explains itself
  json     everything
  jsonld   linked data: Web Annotations of the quotes with their provenance (PROV)
  geojson  the claims that tell a place, located where the gazetteer knows it
  atom     the findings as a feed

Examples:
  crosswire export siege.db --format csv > claims.csv
  crosswire export siege.db --format xlsx --output siege.xlsx`,
    )
    .action(async (casePath: string, { format, output }: ExportFlags) => {
      const title = basename(casePath, extname(casePath));
      const work = { casePath, workers: defaultWorkers(), tell: tellProgress(io) };
      const result = await withAccount(tools, work, ({ account }) => exportAccount(account, format, title));
      handOver(io, result, output);
    });
}
