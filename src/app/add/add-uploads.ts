import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Notice } from '../../model/finding.ts';
import type { AddOptions, Outcome } from './add.ts';
import { addFiles } from './add.ts';
import type { Input } from './inputs.ts';

/** Bytes that came without a file of this machine; `name` is a label, of which only the ending is used. */
export interface HandedIn {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What holds for all that was handed in together where it does not say so itself. */
export interface Stated {
  readonly published: string | null;
  readonly outlet: string | null;
}

/** Endings tell what a file is (a feed, a table); any other word is left out of names on this machine. */
const ENDING = /^\.[a-z0-9]{1,8}$/;

/**
 * Puts bytes into the case as `addFiles` does files. They lie in a folder of their own, under names of our own, while
 * they are read; outcomes and notices tell them by their labels.
 */
export async function addUploads(
  ledger: Ledger,
  uploads: readonly HandedIn[],
  { stated, tell, ...options }: AddOptions & { readonly stated: Stated },
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'crosswire-'));
  try {
    const labels = new Map<string, string>();
    const inputs = uploads.map(({ name, bytes }, number): Input => {
      const ending = extname(name).toLowerCase();
      const path = join(folder, `${number + 1}${ENDING.test(ending) ? ending : ''}`);
      writeFileSync(path, bytes, { flag: 'wx', mode: 0o600 });
      labels.set(path, name);
      return { path, given: { document: name, published: stated.published, outlet: stated.outlet } };
    });
    await addFiles(ledger, { inputs, notices: [] }, { ...options, tell: (outcome) => tell(relabel(outcome, labels)) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An outcome without the paths that only we know. `path` may be followed by which of many reports it is about. */
function relabel({ path, status, notices }: Outcome, labels: ReadonlyMap<string, string>): Outcome {
  const [own, name] = [...labels].find(([one]) => path === one || path.startsWith(`${one} (`)) ?? [];
  if (own === undefined || name === undefined) return { path, status, notices };
  const rest = path.slice(own.length);
  const words = (notice: Notice): Notice => ({ ...notice, words: notice.words.replaceAll(own, name) });
  return { path: rest === ` (${name})` ? name : `${name}${rest}`, status, notices: notices.map(words) };
}
