import type { ArchiveOptions } from '../../read/warc/read-warc.ts';
import { readWarc } from '../../read/warc/read-warc.ts';
import type { Input } from './inputs.ts';
import type { Opened } from './opened.ts';
import { withFile } from './opened.ts';

/** The pages of a web archive as its bytes come. */
export async function* openWarc(
  { path, given }: Input,
  bytes: AsyncIterable<Uint8Array>,
  how: ArchiveOptions = {},
): AsyncGenerator<Opened> {
  for await (const found of readWarc(bytes, given.document, how)) {
    if (found.kind === 'notice') yield found;
    else yield { kind: 'piece', piece: { path, bytes: found.bytes, given: withFile(found.given, given) } };
  }
}
