import type { Command } from 'commander';
import { explainClaim } from '../../app/explain-claim.ts';
import { extractFiles } from '../../app/extract-files.ts';
import type { Tools } from '../../app/tools.ts';
import type { Io } from '../io.ts';
import type { FileFlags } from '../options.ts';
import { addFileOptions, fileOptions, packOption } from '../options.ts';
import { sayNotice } from '../say-notice.ts';

export function addExtract(program: Command, tools: Tools, io: Io): void {
  const command = program
    .command('extract')
    .description('the claims of files as JSON lines, no case needed')
    .argument('<file...>');
  addFileOptions(command)
    .addHelpText(
      'after',
      '\nExamples:\n  crosswire extract wire.txt --published 2024-05-03\n  crosswire extract *.txt --reports reports.json | jq -r .quote.text',
    )
    .option('--explain', 'say in words why each claim was read as it was')
    .action(async (files: string[], flags: FileFlags & { readonly explain?: boolean }) => {
      let read = 0;
      for await (const { report, claims, notices } of extractFiles(
        files,
        fileOptions(flags),
        packOption(tools, flags),
      )) {
        for (const notice of notices) sayNotice(io, notice);
        if (report === null) continue;
        read += 1;
        for (const claim of claims) {
          const why = flags.explain === true ? { why: explainClaim(claim) } : {};
          io.out(JSON.stringify({ ...claim, ...why, report: report.document }));
        }
      }
      if (read === 0) process.exitCode = 1;
    });
}
