/** A message as its parts say; `date` as written, in the sender's zone. */
export interface Mail {
  readonly subject: string | null;
  readonly sender: { readonly name: string; readonly address: string } | null;
  readonly date: string | null;
  readonly id: string | null;
  readonly text: string | null;
  readonly html: string | null;
  readonly attachments: readonly Attachment[];
}

export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const MOST_ATTACHMENTS = 100;
const LONGEST_FIELD = 2_000;

/** A message (RFC 5322, MIME) by postal-mime. Throws where its parts nest or its head grows beyond bounds. */
export async function parseMail(bytes: Uint8Array): Promise<Mail> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(Uint8Array.from(bytes), {
    attachmentEncoding: 'arraybuffer',
    maxNestingDepth: 40,
    maxHeadersSize: 1 << 20,
    forceRfc822Attachments: true,
  });
  const header = (key: string): string | null =>
    mail.headers
      .find((one) => one.key === key)
      ?.value.trim()
      .slice(0, LONGEST_FIELD) || null;
  const { from } = mail;
  return {
    subject: mail.subject?.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_FIELD) || null,
    sender: from?.address === undefined ? null : { name: from.name.trim(), address: from.address },
    date: header('date'),
    id: header('message-id'),
    text: mail.text ?? null,
    html: mail.html ?? null,
    attachments: mail.attachments.slice(0, MOST_ATTACHMENTS).map(({ filename, mimeType, content }, at) => ({
      name:
        (filename ?? '')
          .replace(/[/\\\0\s]+/gu, ' ')
          .trim()
          .slice(0, 200) || `part ${at + 1}`,
      mediaType: mimeType.toLowerCase(),
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
    })),
  };
}
