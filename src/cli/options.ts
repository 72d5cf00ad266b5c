import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { readListing } from '../app/given.ts';
import type { FileOptions } from '../app/read-files.ts';
import type { Tools } from '../app/tools.ts';
import type { Pack } from '../model/pack/pack.ts';
import { NO_PACK } from '../model/pack/pack.ts';
import { DayCodec } from '../model/when.ts';

/** The options that say what the files do not: `--reports FILE`, `--published DATE`. */
export interface FileFlags {
  readonly reports?: string;
  readonly published?: string;
  readonly pack?: string;
}

/** The options that all commands have that read files. */
export function addFileOptions(command: Command): Command {
  return command
    .option('--published <date>', 'the day of publication of files that do not say (YYYY-MM-DD)', dayOption)
    .option('--reports <file>', 'a JSON list of {document, published, outlet}')
    .option('--pack <name>', 'the pack that sharpens the reading: a name or a folder');
}

export function packOption(tools: Tools, { pack }: FileFlags): Pack {
  return pack === undefined ? NO_PACK : tools.loadPack(pack);
}

export function fileOptions({ reports, published }: FileFlags): FileOptions {
  return { listing: reports === undefined ? new Map() : readListing(reports), published: published ?? null };
}

/** A day as an option's value. */
export function dayOption(value: string): string {
  if (!DayCodec.safeParse(value).success) throw new InvalidArgumentError('A day is written YYYY-MM-DD.');
  return value;
}

/** A whole number of at least one as an option's value. */
export function countOption(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('A whole number of at least 1 is needed.');
  return count;
}
