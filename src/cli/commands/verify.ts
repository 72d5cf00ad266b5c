import type { Command } from 'commander';
import { withAccount } from '../../app/account/with-account.ts';
import type { Tools } from '../../app/tools.ts';
import { verify } from '../../app/verify.ts';
import type { Io } from '../io.ts';
import { defaultWorkers, tellProgress } from '../io.ts';

export function addVerify(program: Command, tools: Tools, io: Io): void {
  program
    .command('verify')
    .description('prove every quote, hash and id of a case again; exit code 1 where one fails')
    .argument('<case>')
    .addHelpText('after', '\nExample:\n  crosswire verify siege.db')
    .action(async (casePath: string) => {
      const work = { casePath, workers: defaultWorkers(), tell: tellProgress(io) };
      const { proved, faults } = await withAccount(tools, work, ({ ledger, account, pool }) =>
        verify(ledger, account, pool),
      );
      for (const fault of faults) io.out(fault);
      io.out(`${casePath}: ${proved} proved, ${faults.length} failed`);
      if (faults.length > 0) process.exitCode = 1;
    });
}
