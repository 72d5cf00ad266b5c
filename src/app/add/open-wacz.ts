import { bindNotices } from '../../read/notices.ts';
import { chunksOfFile } from './file-chunks.ts';
import type { Input } from './inputs.ts';
import { openWarc } from './open-warc.ts';
import type { Opened } from './opened.ts';
import type { ZipEntry } from './zip.ts';
import { zipEntries } from './zip.ts';

/**
 * The pages of a WACZ (a ZIP of web archives with their indexes). One that is cut has lost its directory: then the
 * compressed records are looked for in the file itself.
 */
export async function* openWacz(input: Input): AsyncGenerator<Opened> {
  const { path, given } = input;
  const notice = bindNotices(given.document);
  let archives = 0;
  try {
    for await (const entry of zipEntries(path)) {
      if (!/\.warc(?:\.gz)?$/iu.test(entry.name)) continue;
      archives += 1;
      yield* openEntry(input, entry);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const words = `the directory of the archive cannot be read (${reason}); its records are looked for one by one`;
    yield { kind: 'notice', notice: notice('damaged-archive', 'warning', words) };
    if (archives === 0) yield* openWarc(input, chunksOfFile(path), { isScattered: true });
    return;
  }
  if (archives === 0)
    yield {
      kind: 'notice',
      notice: notice('no-archive', 'error', 'the file holds no web archive (*.warc, *.warc.gz)'),
    };
}

async function* openEntry(input: Input, entry: ZipEntry): AsyncGenerator<Opened> {
  const document = `${input.given.document}/${entry.name}`;
  const notice = bindNotices(document);
  if (entry.fault !== null) {
    yield {
      kind: 'notice',
      notice: notice('damaged-archive', 'warning', `${entry.name}: ${entry.fault}; it is passed over`),
    };
    return;
  }
  try {
    yield* openWarc({ ...input, given: { ...input.given, document } }, await entry.bytes());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const words = `${entry.name} cannot be read to its end: ${reason}`;
    yield { kind: 'notice', notice: notice('damaged-archive', 'warning', words) };
  }
}
