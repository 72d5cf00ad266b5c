import { readListing } from '../app/given.ts';
import type { FileOptions } from '../app/read-files.ts';

/** The options that say what the files do not: `--reports FILE`, `--published DATE`. */
export interface FileFlags {
  readonly reports?: string;
  readonly published?: string;
  readonly pack?: string;
}

export function fileOptions({ reports, published }: FileFlags): FileOptions {
  return { listing: reports === undefined ? new Map() : readListing(reports), published: published ?? null };
}
