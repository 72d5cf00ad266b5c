import type { Command } from 'commander';
import { currentAccount } from '../../app/account/current-account.ts';
import { addFiles } from '../../app/add/add.ts';
import { parseColumns } from '../../app/add/columns.ts';
import { listInputs } from '../../app/add/inputs.ts';
import { isWebAddress } from '../../app/add/web.ts';
import { choosePack, choosePackOnce, DEFAULT_PACK } from '../../app/case/case-pack.ts';
import type { Tools } from '../../app/tools.ts';
import type { Io } from '../io.ts';
import { bar, defaultWorkers, tellProgress } from '../io.ts';
import type { FileFlags } from '../options.ts';
import { addFileOptions, countOption, fileOptions } from '../options.ts';

const INTERRUPTED = 130;

interface AddFlags extends FileFlags {
  readonly workers: number;
  readonly weave: boolean;
  readonly columns?: string;
  readonly follow: boolean;
  readonly allowHost: readonly string[];
}

export function addAdd(program: Command, tools: Tools, io: Io): void {
  const command = program
    .command('add')
    .description('read files, folders, globs and web addresses into a case (one SQLite file, made where there is none)')
    .argument('<case>')
    .argument('<path...>');
  addFileOptions(command)
    .option(
      '--columns <names>',
      'which column of CSV files, or key of JSON lines, holds what: text=body,title=headline,...',
    )
    .option(
      '--follow',
      'fetch the page of each entry of a feed that is given by its address, and all pages of a report that has several',
      false,
    )
    .option('--allow-host <name...>', 'fetch from these hosts though they are not of the public Internet', [])
    .option('--workers <n>', 'how many threads read', countOption, defaultWorkers())
    .option('--no-weave', 'only read; leave the account to the next command that needs it')
    .addHelpText(
      'after',
      '\nExamples:\n  crosswire add siege.db reports/\n  crosswire add siege.db "wire/*.html" --pack custody\n  crosswire add siege.db today.txt --published 2024-05-03\n  crosswire add siege.db archive.csv --columns text=body,title=headline,published=date,outlet=source\n  crosswire add siege.db https://news.example/feed.xml --follow',
    )
    .action(async (casePath: string, paths: string[], flags: AddFlags) => {
      const pack = flags.pack === undefined ? null : tools.loadPack(flags.pack);
      const { listing, published } = fileOptions(flags);
      const listed = listInputs(paths, { listing, published });
      const ledger = tools.openLedger(casePath, { make: true });
      const pool = tools.createPool(flags.workers);
      const web = paths.some(isWebAddress) ? await tools.openWeb({ allowHosts: flags.allowHost }) : undefined;
      const stop = new AbortController();
      const interrupt = (): void => stop.abort();
      process.once('SIGINT', interrupt);
      try {
        if (pack !== null) choosePack(ledger, pack);
        else choosePackOnce(ledger, () => tools.loadPack(DEFAULT_PACK));
        const counts = { new: 0, known: 0, refused: 0, noticed: 0 };
        const total = listed.inputs.length + listed.notices.length;
        await addFiles(ledger, listed, {
          pool,
          columns: flags.columns === undefined ? null : parseColumns(flags.columns),
          signal: stop.signal,
          web,
          follow: flags.follow,
          tell: ({ path, status, notices }) => {
            counts[status] += 1;
            for (const notice of notices) if (notice.severity !== 'info') io.say(sayNotice(path, status, notice.words));
            io.progress(`${bar(counts.new + counts.known + counts.refused, total)}  ${path}`);
          },
        });
        if (flags.weave && !stop.signal.aborted) {
          await currentAccount(ledger, { pool, tell: tellProgress(io) });
        }
        const done = counts.new + counts.known + counts.refused;
        io.out(`${casePath}: ${counts.new} new, ${counts.known} known, ${counts.refused} refused`);
        if (stop.signal.aborted) {
          io.say(`Stopped after ${done} of ${total}; the same command goes on from there.`);
          process.exitCode = INTERRUPTED;
        } else if (counts.new + counts.known === 0) process.exitCode = 1;
      } finally {
        process.off('SIGINT', interrupt);
        await pool.close();
        await web?.close();
        ledger.close();
      }
    });
}

function sayNotice(path: string, status: string, words: string): string {
  return status === 'refused' ? `refused ${path}: ${words}` : `${path}: ${words}`;
}
