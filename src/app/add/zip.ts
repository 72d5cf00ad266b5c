import { statSync } from 'node:fs';
import type { Entry } from 'yauzl';
import yauzl from 'yauzl';

/** One file in a ZIP archive; `name` is a label only, nothing is ever written under it. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  /** What forbids to read it, in words; null for nothing. */
  readonly fault: string | null;
  readonly bytes: () => Promise<AsyncIterable<Uint8Array>>;
}

const MOST_ENTRIES = 10_000;
/** Text packs ten to thirty times; what packs better than this and is large is there to fill the memory. */
const MOST_RATIO = 250;
const LARGE = 1 << 26;

/**
 * The files of a ZIP archive in the order of its directory, read by its offsets and never as a whole. Entries that lie
 * over each other, swell, are encrypted or are named to lead out of the archive bear a fault. Throws where the file has
 * no directory that can be read.
 */
export async function* zipEntries(path: string): AsyncGenerator<ZipEntry> {
  const zip = await yauzl.openPromise(path, { autoClose: false, decodeStrings: false });
  let left = statSync(path).size;
  let count = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      count += 1;
      if (count > MOST_ENTRIES) throw new Error(`it has more than ${MOST_ENTRIES} entries`);
      const name = entry.fileNameRaw.toString('utf8').slice(0, 300);
      if (name.endsWith('/')) continue;
      left -= entry.compressedSize;
      yield {
        name,
        size: entry.uncompressedSize,
        fault: faultOf(entry, name, left),
        bytes: () => zip.openReadStreamPromise(entry),
      };
    }
  } finally {
    zip.close();
  }
}

function faultOf(entry: Entry, name: string, left: number): string | null {
  if (/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/iu.test(name)) return 'its name leads out of the archive';
  if (entry.isEncrypted()) return 'it is encrypted';
  if (!entry.canDecodeFileData()) return `its compression (method ${entry.compressionMethod}) is not known`;
  if (left < 0) return 'it lies over other entries';
  const { compressedSize, uncompressedSize } = entry;
  return uncompressedSize > LARGE && uncompressedSize > compressedSize * MOST_RATIO
    ? 'it swells beyond what text can'
    : null;
}
