import type { Notice } from '../../model/finding.ts';
import type { Day } from '../../model/when.ts';
import { readDays } from '../dating/day.ts';
import type { Given } from '../read.ts';

/** One report of a file that holds many: the bytes to read, and what the file said of it. */
export interface Item {
  readonly bytes: Uint8Array;
  readonly given: Given;
  /** What brought it, where that is not its publisher: the title of an aggregator's feed. */
  readonly transport: string | null;
}

/** The reports of a file, in its order, and what could not be read of it. */
export interface Items {
  readonly items: readonly Item[];
  readonly notices: readonly Notice[];
}

/** The one day that a field states, null where it states none or more than one. */
export function dayOfField(words: string | null): Day | null {
  const day = words === null ? undefined : readDays(words.slice(0, 200))[0];
  return day === undefined || day.from !== day.to ? null : day.from;
}

/** A title and the text under it as the bytes of one file; a page where either holds mark-up. */
export function bytesOf(title: string | null, body: string): Uint8Array {
  const isPage = /<(?:p|div|br|a|img|ul|h\d|span|figure|blockquote|table)\b[^<>]{0,500}>/iu.test(body);
  const head = title === null ? '' : isPage ? `<h1>${escapeMarkup(title)}</h1>` : `${title}\n\n`;
  const page = `<!doctype html><html><head><title>${escapeMarkup(title ?? '')}</title></head><body><article>${head}${body}</article></body></html>`;
  return new TextEncoder().encode(isPage ? page : `${head}${body}`);
}

export function escapeMarkup(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
