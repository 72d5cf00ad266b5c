#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Failure } from './base/fail.ts';
import { processIo } from './cli/io.ts';
import { createProgram } from './cli/program.ts';
import { tools } from './wiring.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

// A reader that stops listening ("| head") ends the work quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await createProgram(tools, processIo(), version).parseAsync();
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`crosswire: ${error.message}\n`);
  process.exitCode = 2;
}
