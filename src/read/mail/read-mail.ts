import { agencyOf } from '../../model/agencies.ts';
import type { Notice } from '../../model/finding.ts';
import type { Block, Published } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { runApart, runApartLater } from '../apart/run-apart.ts';
import type { Source } from '../contents.ts';
import { nothingIn } from '../contents.ts';
import { readHtml } from '../html/read-html.ts';
import { dayOfField } from '../many/item.ts';
import type { MakeNotice } from '../notices.ts';
import { headlineKey, isHeadline } from '../plain/headline.ts';
import { readText } from '../plain/read-text.ts';
import type { Attachment, Mail } from './parse-mail.ts';

const LIMIT_MS = 20_000;
/** A text part that is shorter only says that the message is a page. */
const LEAST_TEXT = 200;
const MAIL_TYPE = 'message/rfc822';

/** A message as a report: its subject is the headline, its text (else its page) the body, its date the day. */
export function readMail(bytes: Uint8Array, notice: MakeNotice): Source {
  const result = runApart('mail', bytes, LIMIT_MS);
  if (!result.ok) return nothingIn(MAIL_TYPE, [faultOf(result.error, notice)]);
  const mail = result.value;
  const body = bodyOf(mail, notice);
  const subject = mail.subject?.replace(FORWARDED, '') || null;
  const source = withSubject(body, subject);
  const published = publishedOf(mail.date, source.published);
  return {
    ...source,
    mediaType: MAIL_TYPE,
    title: subject ?? source.title,
    published,
    outlet: source.outlet ?? outletOf(mail),
    notices: [...source.notices, ...attachmentNotices(mail, notice)],
  };
}

/** What programs set before the subject of a message that is sent on or answered. */
const FORWARDED = /^(?:\s*(?:re|fwd?|aw|wg|tr|rv)\s*:)+\s*/iu;

/** The attachments of a message, none where it cannot be read: the report of the message says why. */
export async function attachmentsOf(bytes: Uint8Array): Promise<readonly Attachment[]> {
  const result = await runApartLater('mail', bytes, LIMIT_MS);
  return result.ok ? result.value.attachments : [];
}

/** Whether an attachment is of a kind that is read. */
export function isReadable({ name, mediaType }: Attachment): boolean {
  return READ_TYPES.test(mediaType) || READ_NAMES.test(name);
}

const READ_TYPES =
  /^(?:application\/pdf|text\/(?:plain|html)|message\/rfc822|application\/(?:ninjs|vnd\.iptc\.g2\.\w+)\+(?:json|xml))$/u;
const READ_NAMES = /\.(?:pdf|html?|txt|eml)$/iu;

function bodyOf({ text, html }: Mail, notice: MakeNotice): Source {
  const own = text?.replace(/\r\n?/gu, '\n').trim() ?? '';
  if (html !== null && own.length < LEAST_TEXT) return readHtml({ bytes: new TextEncoder().encode(html) }, notice);
  if (own === '') return nothingIn(MAIL_TYPE);
  return signed(readText({ bytes: new TextEncoder().encode(own) }, notice));
}

/** What stands behind the delimiter of a signature (RFC 3676, 4.3) is furniture. */
function signed(source: Source): Source {
  const at = source.text.search(/^-- ?$/mu);
  if (at < 0) return source;
  const blocks = source.blocks.map(
    (block): Block => (block.start < at ? block : { ...block, kind: 'furniture', reason: 'signature' }),
  );
  return { ...source, blocks };
}

/** The body under the subject as its headline; what the body itself took for its headline stays a paragraph. */
function withSubject(source: Source, subject: string | null): Source {
  if (subject === null) return source;
  const head = `${subject}\n\n`;
  const shift = head.length;
  const key = headlineKey(subject);
  const repeats = ({ start, end }: Span): boolean => isHeadline(source.text.slice(start, end), key);
  const quote = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start + shift,
    end: span.end + shift,
  });
  const { published } = source;
  return {
    ...source,
    text: head + source.text,
    blocks: [
      { start: 0, end: subject.length, kind: 'headline', reason: 'subject' },
      ...source.blocks.map((block): Block => {
        if (repeats(block)) return quote({ ...block, kind: 'furniture', reason: 'repeated-headline' });
        return quote(block.kind === 'headline' ? { ...block, kind: 'subheading' } : block);
      }),
    ],
    credits: source.credits.map((credit) => ({ ...credit, words: quote(credit.words) })),
    published: { ...published, words: published.words && quote(published.words) },
    notices: source.notices.map((one) => ({ ...one, place: one.place && quote(one.place) })),
    entries: source.entries?.map(quote),
    tables: source.tables?.map(({ caption, rows }) => ({
      caption: caption && quote(caption),
      rows: rows.map((row) => ({ ...quote(row), cells: row.cells.map(quote) })),
    })),
  };
}

/** The day in the zone of the sender; what the text states is told where it differs. */
function publishedOf(date: string | null, visible: Published): Published {
  const day = dayOfField(date);
  if (day === null) return visible;
  const other = visible.basis === 'stated' && visible.from !== day ? `; the text states ${visible.from}` : '';
  const words = visible.from === day ? visible.words : null;
  return { from: day, to: day, basis: 'stated', reason: `the date of the message${other}`, words };
}

/** The sender where it is an agency, or where the message went to a list of its outlet; a person is no outlet. */
function outletOf({ sender }: Mail): string | null {
  return sender === null || sender.name === '' ? null : agencyOf(sender.name) === null ? null : sender.name;
}

function attachmentNotices({ attachments }: Mail, notice: MakeNotice): readonly Notice[] {
  if (attachments.length === 0) return [];
  const listed = attachments.map((one) => `${one.name} (${one.mediaType}${isReadable(one) ? '' : ', not read'})`);
  const severity = attachments.every(isReadable) ? 'info' : 'warning';
  return [notice('attachments', severity, `attached: ${listed.join(', ')}`)];
}

function faultOf(error: string, notice: MakeNotice): Notice {
  if (error.startsWith('TooSlow')) return notice('too-slow', 'error', `the message was given up: ${error.slice(9)}`);
  return notice('broken-mail', 'error', `the message cannot be read: ${error.replace(/^\w*Error: /u, '')}`);
}
