import type { Command } from 'commander';
import { extract } from '../../app/extract.ts';
import { readFiles } from '../../app/read-files.ts';
import { NO_PACK } from '../../model/pack/pack.ts';

import type { FileFlags } from '../options.ts';
import { fileOptions } from '../options.ts';

export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('claims of files as JSON lines, no case needed')
    .argument('<file...>')
    .option('--published <date>', 'the day of publication of files that do not say (YYYY-MM-DD)')
    .option('--reports <file>', 'a JSON list of {document, published, outlet}')
    .option('--pack <name>', 'the pack that sharpens the reading')
    .action((files: string[], flags: FileFlags) => {
      for (const { report, notices } of readFiles(files, fileOptions(flags))) {
        for (const { words } of notices) console.error(words);
        if (report === null) continue;
        for (const claim of extract(report, NO_PACK).claims)
          console.log(JSON.stringify({ ...claim, report: report.document }));
      }
    });
}
