import { declaredCharset } from '../bytes/declared.ts';
import type { Encoded } from '../bytes/decode.ts';
import { decode } from '../bytes/decode.ts';
import { parsePage } from './parse.ts';
import { linkToPage } from './parts.ts';

/**
 * The address of page `number` of a report, where a page of it links to that; null for none. `first` is the address of
 * its first page: only links to the same address with the number where pages are counted are followed.
 */
export function furtherPage(page: Encoded, first: string, number: number): string | null {
  return linkToPage(parsePage(decode(page, declaredCharset).text).root, first, number);
}
