import { attachmentsOf, isReadable } from '../../read/mail/read-mail.ts';
import type { Input } from './inputs.ts';
import type { Opened } from './opened.ts';

/** A message, then each of its attachments of a kind that is read, as reports of their own. */
export async function* openMail({ path, given }: Input, bytes: Uint8Array): AsyncGenerator<Opened> {
  yield { kind: 'piece', piece: { path, bytes, given } };
  for (const attachment of await attachmentsOf(bytes)) {
    if (!isReadable(attachment)) continue;
    const document = `${given.document}/${attachment.name}`;
    yield { kind: 'piece', piece: { path, bytes: attachment.bytes, given: { ...given, document } } };
  }
}
