import { readDays } from '../dating/day.ts';
import type { PageTime } from './metadata.ts';

/** A day that mark-up or the address gives, in the page's own time zone, and where it stands. */
export interface PageDay {
  readonly day: string;
  readonly kind: PageTime['kind'];
  readonly reason: string;
}

/** The day of the first time that can be read, published before modified. */
export function dayOfPage(times: readonly PageTime[], canonical: string | null): PageDay | null {
  const published = firstDay(times, 'published');
  if (published !== null) return published;
  const address = dayOfAddress(canonical);
  return address ?? firstDay(times, 'modified');
}

/**
 * The day of the first time of a kind. Where that is in UTC, and another names the same moment in a zone, the day is
 * that of the zone: it is the page's own.
 */
export function firstDay(times: readonly PageTime[], wanted: PageTime['kind']): PageDay | null {
  const own = times.filter(({ kind }) => kind === wanted);
  for (const { value, where, kind } of own) {
    const day = dayOf(value);
    if (day === null) continue;
    const moment = Date.parse(value);
    const local = own.find((other) => UTC.test(value) && ZONED.test(other.value) && Date.parse(other.value) === moment);
    const stated = local === undefined ? null : dayOf(local.value);
    if (local === undefined || stated === null) return { day, kind, reason: `${where}${clockOf(value)}` };
    return { day: stated, kind, reason: `${local.where}${clockOf(local.value)}, as in ${where}` };
  }
  return null;
}

const UTC = /\d(?:\.\d{1,9})?(?:Z|[+-]00:?00)$/u;
const ZONED = /\d[+-](?!00:?00)\d\d:?\d\d$/u;

/** The time of day and the zone of an ISO 8601 time, as they are written. */
function clockOf(value: string): string {
  const match = /[T ](\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)$/u.exec(value.trim());
  if (match === null) return '';
  const [, clock, zone = ''] = match;
  return `, ${clock} UTC${zone === 'Z' ? '' : zone}`;
}

/** Most times are written so, and their day needs no search. */
const ISO_TIME = /^\s*(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?\s*$/u;

/** The calendar day as written, whatever the zone: the page states it in its own. Unix seconds are read as UTC. */
export function dayOf(value: string): string | null {
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/u.exec(value.trim());
  const words =
    compact === null
      ? (ISO_TIME.exec(value)?.[1] ?? value.replace(/(\d)T(?=\d)/u, '$1 '))
      : `${compact[1]}-${compact[2]}-${compact[3]}`;
  const day = readDays(words.slice(0, 120))[0];
  if (day !== undefined) return day.from === day.to ? day.from : null;
  const seconds = /^1\d{9}(?:\d{3})?$/u.exec(value.trim())?.[0];
  return seconds === undefined ? null : new Date(Number(seconds.slice(0, 10)) * 1000).toISOString().slice(0, 10);
}

/** "/2019/02/17/", "/2019-02-17-", "/20190217/" in the address of the page. */
function dayOfAddress(address: string | null): PageDay | null {
  const match =
    /\/((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?:[/_.-]|$)/u.exec(address ?? '') ??
    /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})\//u.exec(address ?? '');
  if (match === null) return null;
  const [, year = '', month = '', date = ''] = match;
  const day = readDays(`${year}-${month}-${date}`)[0];
  return day === undefined ? null : { day: day.from, kind: 'published', reason: 'the address of the page' };
}
