import type { Command } from 'commander';
import { Argument } from 'commander';
import type { Layer } from '../../app/inspect.ts';
import { inspect, LAYERS } from '../../app/inspect.ts';
import { readFiles } from '../../app/read-files.ts';
import type { Tools } from '../../app/tools.ts';
import type { Report } from '../../model/report.ts';
import type { Io } from '../io.ts';
import type { FileFlags } from '../options.ts';
import { addFileOptions, fileOptions, packOption } from '../options.ts';
import { sayNotice } from '../say-notice.ts';

export function addInspect(program: Command, tools: Tools, io: Io): void {
  const command = program
    .command('inspect')
    .description('one layer of the reading as JSON lines, for people who write rules and for evaluation')
    .addArgument(new Argument('<layer>').choices(LAYERS))
    .argument('<file...>');
  addFileOptions(command)
    .addHelpText(
      'after',
      '\nExamples:\n  crosswire inspect text page.html\n  crosswire inspect echoes *.txt --reports reports.json',
    )
    .action(async (layer: Layer, files: string[], flags: FileFlags) => {
      const reports: Report[] = [];
      for await (const { report, notices } of readFiles(files, fileOptions(flags))) {
        for (const notice of notices) sayNotice(io, notice);
        if (report !== null) reports.push(report);
      }
      for (const line of inspect(layer, reports, packOption(tools, flags))) io.out(JSON.stringify(line));
      if (reports.length === 0) process.exitCode = 1;
    });
}
