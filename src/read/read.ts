import { contentId, sha256 } from '../base/hash.ts';
import type { Notice } from '../model/finding.ts';
import type { Published, Report } from '../model/report.ts';
import { isReadable } from '../model/report.ts';
import type { Day } from '../model/when.ts';
import type { Encoded } from './bytes/decode.ts';
import type { Kind } from './bytes/sniff.ts';
import { sniff } from './bytes/sniff.ts';
import type { Source } from './contents.ts';
import { webAddress } from './deliver.ts';
import { readHtml } from './html/read-html.ts';
import { languageOf } from './language.ts';
import { MOST_BYTES } from './limits.ts';
import { readMail } from './mail/read-mail.ts';
import { readNewsItem } from './news/read-news-item.ts';
import type { MakeNotice } from './notices.ts';
import { bindNotices } from './notices.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readText } from './plain/read-text.ts';
import { READ_VERSION } from './version.ts';

/** What came with a file, from reports.json, a feed or the command line; null where it did not say. */
export interface Given {
  readonly document: string;
  readonly published: Day | null;
  readonly outlet: string | null;
  /** The address that it was fetched from or that a feed gives, and when it was fetched (ISO 8601). */
  readonly address?: string | undefined;
  readonly fetched?: string | undefined;
  /** The encoding that the server named, where the bytes are read by it (`charsetOf`). */
  readonly charset?: string | undefined;
}

export interface Read {
  readonly report: Report | null;
  readonly notices: readonly Notice[];
}

/**
 * Bytes to a report, without what its delivery says (`deliver` adds it); null, with a notice, where the bytes hold no readable text. Never throws, bounded in time and
 * memory.
 */
export function readReport(bytes: Uint8Array, given: Given): Read {
  const notice = bindNotices(given.document);
  if (bytes.length > MOST_BYTES)
    return refuse(notice('too-large', 'error', `the file has ${bytes.length} bytes; at most ${MOST_BYTES} are read`));
  const kind = sniff(bytes, given.charset);
  if (kind.kind === 'empty') return refuse(notice('empty', 'error', 'the file holds no text'));
  if (kind.kind === 'binary') return refuse(notice('binary', 'error', `the file is ${kind.name}, not text`));
  const source = sourceOf(kind.kind, { bytes, charset: given.charset }, notice);
  if (source.blocks.length === 0 && source.item === undefined) return empty(source.notices, notice);
  const { text, blocks } = source;
  const article = blocks.filter(({ kind }) => kind !== 'furniture').map(({ start, end }) => text.slice(start, end));
  const language = languageOf(article.join('\n'));
  const hash = sha256(bytes);
  const address = webAddress(source.address);
  const report: Report = {
    id: contentId('report', { sha256: hash, outlet: given.outlet, published: given.published, charset: given.charset }),
    document: given.document,
    sha256: hash,
    mediaType: source.mediaType,
    text,
    title: named(source.title),
    blocks,
    published: given.published === null ? source.published : givenDay(given.published, source.published),
    outlet: given.outlet ?? named(source.outlet),
    byline: named(source.byline),
    credits: source.credits,
    language,
    readBy: READ_VERSION,
    ...(address !== undefined && { address }),
    ...(source.item !== undefined && { item: source.item }),
    ...(source.section !== undefined && { section: source.section }),
    ...(source.modified !== undefined && { modified: source.modified }),
    ...(source.entries !== undefined && { entries: source.entries }),
    ...(source.tables !== undefined && source.tables.length > 0 && { tables: source.tables }),
  };
  return { report, notices: [...source.notices, ...noticesOf(report, article.length, notice)] };
}

/** A name that a page gives of itself, without mark-up that it was made to hold and all behind it. */
function named(words: string | null): string | null {
  const at = words?.search(/<[/!]?[a-z]/iu) ?? -1;
  return at < 0 ? words : words?.slice(0, at).trim() || null;
}

/** A reader that could not read says why; else the file is empty. */
function empty(notices: readonly Notice[], notice: MakeNotice): Read {
  const isTold = notices.some(({ severity }) => severity === 'error');
  return { report: null, notices: isTold ? notices : [...notices, notice('empty', 'error', 'the file holds no text')] };
}

function sourceOf(kind: Readable, file: Encoded, notice: MakeNotice): Source {
  const { bytes } = file;
  if (kind === 'html') return readHtml(file, notice);
  if (kind === 'pdf') return readPdf(bytes, notice);
  if (kind === 'mail') return readMail(bytes, notice);
  if (kind === 'json' || kind === 'newsml') return readNewsItem(kind, file, notice) ?? readText(file, notice);
  return readText(file, notice);
}

type Readable = Exclude<Kind['kind'], 'empty' | 'binary'>;

function refuse(why: Notice): Read {
  return { report: null, notices: [why] };
}

function noticesOf(report: Report, stretches: number, notice: MakeNotice): readonly Notice[] {
  const { language, published } = report;
  const notices: Notice[] = [];
  if (stretches === 0) notices.push(notice('no-article', 'warning', 'nothing on the page reads like an article'));
  if (stretches > 0 && language !== 'en')
    notices.push(
      notice(
        'not-english',
        'warning',
        isReadable(report)
          ? `the text is in language "${language}", and so short that its figures are read all the same: check them`
          : `the report is in language "${language}"; it is kept, but only English is read for claims`,
      ),
    );
  if (published.from !== null && published.to !== null && published.from !== published.to)
    notices.push(
      notice(
        'unclear-day',
        'info',
        `the page's day may be ${published.from} or ${published.to}`,
        published.words ?? undefined,
      ),
    );
  return notices;
}

/** What the page states, beside the day that came with it, which wins. */
function givenDay(day: Day, stated: Published): Published {
  const other = stated.from === day ? ', as the page states' : `, though the page states ${stated.from}`;
  return {
    from: day,
    to: day,
    basis: 'given',
    reason: `given with the file${stated.basis === 'stated' ? other : ''}`,
    words: stated.words,
  };
}
