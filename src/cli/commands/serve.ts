import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import type { Tools } from '../../app/tools.ts';
import type { Io } from '../io.ts';
import { defaultWorkers, tellProgress } from '../io.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { countOption } from '../options.ts';

const DEFAULT_PORT = 8787;

interface ServeFlags {
  readonly host: string;
  readonly port: number;
  readonly team?: boolean;
  readonly public?: string;
  readonly open: boolean;
  readonly workers: number;
}

export function addServe(program: Command, tools: Tools, io: Io): void {
  program
    .command('serve')
    .description('the reading room: the account in a browser, and the HTTP API behind it')
    .argument('<case>')
    .option('--port <n>', 'where to listen; 0 takes any free port', portOption, DEFAULT_PORT)
    .option('--host <name>', 'the address to listen on; beyond this machine only with --team', '127.0.0.1')
    .option('--team', 'accounts: everyone signs in, and has a role')
    .option('--public <origin>', 'the address of a proxy in front, for example https://room.example.org')
    .option('--no-open', 'do not open a browser')
    .option('--workers <n>', 'how many threads read', countOption, defaultWorkers())
    .addHelpText(
      'after',
      '\nExamples:\n  crosswire serve siege.db\n  crosswire people siege.db add amira --role editor\n  crosswire serve siege.db --team --host 0.0.0.0 --public https://room.example.org',
    )
    .action(async (casePath: string, flags: ServeFlags) => {
      const { host, port, team = false, workers, open } = flags;
      const publicOrigin = flags.public ?? null;
      const tell = tellProgress(io);
      const serving = await tools.serve({ casePath, host, port, team, publicOrigin, workers, tell, say: io.say });
      io.out(`${casePath}: ${serving.url}`);
      if (!serving.hasPages) io.say('The pages are not built ("npm run build" builds them); only the API answers.');
      else if (open && io.isTerminal) openInBrowser(serving.url);
      await stopped();
      io.say('Stopping.');
      await serving.close();
    });
}

/** Settles when the process is told to stop; told twice it stops at once. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

function portOption(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}
