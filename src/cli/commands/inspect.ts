import type { Command } from 'commander';
import { Argument } from 'commander';
import type { Layer } from '../../app/inspect.ts';
import { inspect, LAYERS } from '../../app/inspect.ts';
import { readFiles } from '../../app/read-files.ts';
import { NO_PACK } from '../../model/pack/pack.ts';
import type { Report } from '../../model/report.ts';
import type { FileFlags } from '../options.ts';
import { fileOptions } from '../options.ts';

export function addInspect(program: Command): void {
  program
    .command('inspect')
    .description('one layer of the reading as JSON lines')
    .addArgument(new Argument('<layer>').choices(LAYERS))
    .argument('<file...>')
    .option('--published <date>', 'the day of publication of files that do not say (YYYY-MM-DD)')
    .option('--reports <file>', 'a JSON list of {document, published, outlet}')
    .option('--pack <name>', 'the pack that sharpens the reading')
    .action((layer: Layer, files: string[], flags: FileFlags) => {
      const reports: Report[] = [];
      for (const { report, notices } of readFiles(files, fileOptions(flags))) {
        for (const { words } of notices) console.error(words);
        if (report !== null) reports.push(report);
      }
      for (const line of inspect(layer, reports, NO_PACK)) console.log(JSON.stringify(line));
    });
}
