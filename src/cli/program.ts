import { Command } from 'commander';
import { addExtract } from './commands/extract.ts';
import { addInspect } from './commands/inspect.ts';

export function createProgram(): Command {
  const program = new Command('crosswire').description(
    'Reads news reports on one crisis and keeps an account that can be checked.',
  );
  addExtract(program);
  addInspect(program);
  return program;
}
