import type { Notice } from '../../model/finding.ts';
import { charsetOf } from '../bytes/transport.ts';
import { bindNotices } from '../notices.ts';
import type { Given } from '../read.ts';
import { digestOf } from './digest.ts';
import { stretchesOf } from './flow.ts';
import { parseHttp } from './http.ts';
import type { WarcRecord } from './record.ts';
import { recordsOf } from './record.ts';

/** A page of an archive, or something to say about the archive. */
export type FromArchive =
  | { readonly kind: 'page'; readonly bytes: Uint8Array; readonly given: Given }
  | { readonly kind: 'notice'; readonly notice: Notice };

const PAGES = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/iu;
/** `isScattered`: the records are compressed members with other bytes before and between them. */
export interface ArchiveOptions {
  readonly isScattered?: boolean;
}

/** Damaged places that are told one by one; the others are counted. */
const MOST_TOLD = 20;

/**
 * The pages of a web archive (WARC, ISO 28500), plain or compressed, one after the other as the file's bytes come, so
 * that memory does not grow with the archive. Pages are responses with status 200, resources and conversions that are
 * HTML or plain text; all others are counted, and told at the end. What is damaged is told with its offset, and
 * reading goes on behind it. `document` names the archive.
 */
export async function* readWarc(
  file: AsyncIterable<Uint8Array>,
  document: string,
  how: ArchiveOptions = {},
): AsyncGenerator<FromArchive> {
  const notice = bindNotices(document);
  const told: Notice[] = [];
  let faults = 0;
  const fault = (at: number, words: string): void => {
    faults += 1;
    if (faults <= MOST_TOLD) told.push(notice('damaged-archive', 'warning', `at byte ${at}: ${words}`));
  };
  const left = new Map<string, number>();
  let pages = 0;
  let records = 0;
  for await (const { bytes, offset } of stretchesOf(file, how.isScattered === true, ({ at, words }) =>
    fault(at, `a compressed member cannot be read: ${words}`),
  )) {
    for await (const record of recordsOf(bytes, offset, fault)) {
      records += 1;
      const page = pageOf(record);
      for (const words of 'faults' in page ? page.faults : record.faults)
        fault(record.offset, `the record of ${nameOf(record)}: ${words}`);
      yield* tell(told);
      if ('left' in page) left.set(page.left, (left.get(page.left) ?? 0) + 1);
      else {
        pages += 1;
        yield { kind: 'page', bytes: page.body, given: page.given };
      }
    }
  }
  if (faults > MOST_TOLD)
    told.push(notice('damaged-archive', 'warning', `${faults - MOST_TOLD} more places are damaged`));
  if (records === 0) told.push(notice('no-archive', 'error', 'the file holds no record of a web archive'));
  else if (left.size > 0 || pages === 0)
    told.push(
      notice('left-out', 'warning', `${count(pages, 'page')} of ${count(records, 'record')}; ${reasons(left)}`),
    );
  yield* tell(told);
}

function* tell(told: Notice[]): Generator<FromArchive> {
  for (const notice of told.splice(0)) yield { kind: 'notice', notice };
}

interface Page {
  readonly body: Uint8Array;
  readonly given: Given;
  readonly faults: readonly string[];
}

/** The page that a record holds, or under what it is counted. */
function pageOf(record: WarcRecord): Page | { readonly left: string } {
  const type = record.fields.get('warc-type')?.toLowerCase() ?? 'unknown';
  if (type === 'revisit') return { left: 'seen again unchanged' };
  if (type === 'response' && /^https?:/iu.test(addressOf(record) ?? 'http:')) return pageOfResponse(record);
  if (type === 'resource' || type === 'conversion') {
    const media = record.fields.get('content-type') ?? '';
    return PAGES.test(media)
      ? page(record, { body: record.block, media }, record.faults)
      : { left: `no page (${mediaName(media)})` };
  }
  return { left: `records of kind ${type.replace(/[^\w-]/gu, '').slice(0, 20) || 'unknown'}` };
}

function pageOfResponse(record: WarcRecord): Page | { readonly left: string } {
  const response = parseHttp(record.block);
  if (response === null) return { left: 'no response that can be read' };
  const { status, fields, body, payload } = response;
  if (status !== 200) return { left: `status ${status}` };
  const media = fields.get('content-type') ?? '';
  if (!PAGES.test(media)) return { left: `no page (${mediaName(media)})` };
  const faults = [...record.faults, ...response.faults];
  const digest = digestOf(record.fields.get('warc-payload-digest'));
  const isSame = digest === null || [payload, body].some((bytes) => agrees(record, bytes)) || agreesRaw(record);
  if (!isSame && faults.length === 0) faults.push('the digest of its page does not agree');
  return page(record, { body, media }, faults);
}

function agrees(record: WarcRecord, bytes: Uint8Array): boolean {
  const digest = digestOf(record.fields.get('warc-payload-digest'));
  return digest?.agrees(digest.hash.update(bytes).digest()) ?? true;
}

/** Some writers take the digest of the payload before its chunks were joined. */
function agreesRaw({ fields, block }: WarcRecord): boolean {
  const split = Buffer.from(block.buffer, block.byteOffset, block.length).indexOf('\r\n\r\n');
  const digest = digestOf(fields.get('warc-payload-digest'));
  return split >= 0 && (digest?.agrees(digest.hash.update(block.subarray(split + 4)).digest()) ?? true);
}

function page(
  record: WarcRecord,
  { body, media }: { readonly body: Uint8Array; readonly media: string },
  faults: readonly string[],
): Page | { readonly left: string } {
  const charset = charsetOf(media, body);
  if (body.length === 0 && faults.length === 0) return { left: 'empty' };
  const address = addressOf(record);
  const fetched = timeOf(record.fields.get('warc-date'));
  return {
    body,
    faults,
    given: {
      document: address ?? `record at byte ${record.offset}`,
      published: null,
      outlet: null,
      ...(address !== null && { address }),
      ...(fetched !== null && { fetched }),
      ...(charset !== undefined && { charset }),
    },
  };
}

const LONGEST_ADDRESS = 2000;

function addressOf({ fields }: WarcRecord): string | null {
  const address = fields.get('warc-target-uri')?.replace(/^<|>$/gu, '') ?? '';
  return address === '' ? null : address.slice(0, LONGEST_ADDRESS);
}

/** WARC-Date is UTC, to the second or finer. */
function timeOf(stated: string | undefined): string | null {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z$/u.exec(stated ?? '');
  return match === null || Number.isNaN(Date.parse(match[0])) ? null : `${match[1]}Z`;
}

function nameOf(record: WarcRecord): string {
  return addressOf(record) ?? 'no address';
}

function mediaName(media: string): string {
  return /^[\w.+-]{1,40}\/[\w.+-]{1,60}/u.exec(media)?.[0]?.toLowerCase() ?? 'of no stated kind';
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

const MOST_REASONS = 12;

function reasons(left: ReadonlyMap<string, number>): string {
  const sorted = [...left].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const shown = sorted.slice(0, MOST_REASONS).map(([reason, number]) => `${number} ${reason}`);
  const rest = sorted.slice(MOST_REASONS).reduce((sum, [, number]) => sum + number, 0);
  if (shown.length === 0) return 'nothing is left out';
  return `left out: ${[...shown, ...(rest > 0 ? [`${rest} others`] : [])].join(', ')}`;
}
