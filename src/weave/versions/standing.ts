import type { Report, Standing } from '../../model/report.ts';
import { compare } from '../series/fact.ts';
import { groupBy } from '../series/group.ts';

/** Reports of one item or one address share at least this share of the shorter one's runs of words. */
const ALIKE = 0.25;
/** A report of which this much stands in another is an excerpt of it. */
const EXCERPT = 0.8;
const RUN = 4;

/**
 * Which reports no longer stand, and why. Versions of one item (by its id), and reports of one address whose words are
 * alike, are one report: the newest stands for all. What its provider withdrew or withholds does not stand, nor do its
 * earlier versions. Where nothing tells which of two is the newer, both stand. Independent of the order of the reports.
 */
export function standings(reports: readonly Report[]): ReadonlyMap<string, Standing> {
  const found = new Map<string, Standing>();
  const runs = new Map<string, ReadonlySet<string>>();
  for (const group of groupsOf(reports)) {
    const sorted = group
      .toSorted((a, b) => compare(a.id, b.id))
      .sort((a, b) => inTime(a, b) || a.text.length - b.text.length);
    for (const [at, report] of sorted.entries()) {
      const newer = sorted.slice(at + 1).findLast((other) => isNewer(other, report, runs));
      if (newer !== undefined) found.set(report.id, { kind: 'superseded', by: newer.id, words: replacedBy(newer) });
      else if (report.item !== undefined && report.item.status !== 'usable')
        found.set(report.id, heldBack(report.item));
    }
  }
  return found;
}

type Item = NonNullable<Report['item']>;

function heldBack({ status, changed }: Item): Standing {
  const since = changed === null ? '' : ` on ${changed.slice(0, 10)}`;
  return status === 'canceled'
    ? { kind: 'withdrawn', by: null, words: `Its provider withdrew it${since}.` }
    : { kind: 'withheld', by: null, words: 'Its provider holds it back until further notice.' };
}

function replacedBy(newer: Report): string {
  const version = newer.item?.version ?? null;
  const time = newer.item?.changed ?? newer.fetched ?? newer.published.from;
  const which = version === null ? 'A newer version' : `Version ${version}`;
  return `${which}${time == null ? '' : ` of ${time.slice(0, 10)}`} took its place.`;
}

/** Reports that are one by item or by address, two and more; and items alone, which may be withdrawn. */
function groupsOf(reports: readonly Report[]): readonly (readonly Report[])[] {
  const groups = groupBy(reports, (report) => keyOf(report) ?? '');
  return [...groups].flatMap(([key, group]) => (key === '' ? [] : [group]));
}

function keyOf({ item, address }: Report): string | null {
  if (item !== undefined) return `item ${item.id}`;
  if (address === undefined || !URL.canParse(address)) return null;
  // The first page of a site is another page every day.
  const { host, pathname, search } = new URL(address);
  if (pathname === '/' && search === '') return null;
  return `address ${host.replace(/^www\./u, '')}${pathname.replace(/\/$/u, '')}${search}`;
}

function isNewer(other: Report, report: Report, runs: Map<string, ReadonlySet<string>>): boolean {
  const order = inTime(report, other);
  if (other.item !== undefined && report.item !== undefined) return order < 0;
  const [a, b] = [report, other].map((one) => {
    const known = runs.get(one.id) ?? runsOf(one);
    runs.set(one.id, known);
    return known;
  });
  const shared = sharedRuns(a, b);
  if (order !== 0) return shared >= ALIKE && order < 0;
  return shared >= EXCERPT && report.text.length < other.text.length;
}

/** Below zero where `a` is the older: by version, by when that was made, fetched or published; 0 where nothing tells. */
function inTime(a: Report, b: Report): number {
  const versions = [a, b].map(({ item }) => (/^\d{1,9}$/u.test(item?.version ?? '') ? Number(item?.version) : null));
  return (
    byNumber(versions[0] ?? null, versions[1] ?? null) ||
    byNumber(timeOf(a.item?.changed), timeOf(b.item?.changed)) ||
    byNumber(timeOf(a.fetched), timeOf(b.fetched)) ||
    byNumber(timeOf(a.published.from), timeOf(b.published.from))
  );
}

function byNumber(a: number | null, b: number | null): number {
  return a === null || b === null ? 0 : a - b;
}

function timeOf(words: string | null | undefined): number | null {
  const time = words == null ? Number.NaN : Date.parse(words);
  return Number.isNaN(time) ? null : time;
}

/** The share of the shorter text's runs of four words that stand in the longer, too. */
function sharedRuns(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  if (short.size === 0) return 0;
  let shared = 0;
  for (const run of short) if (long.has(run)) shared += 1;
  return shared / short.size;
}

function runsOf({ text, blocks }: Report): ReadonlySet<string> {
  const words = blocks
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap(
      ({ start, end }) =>
        text
          .slice(start, end)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
    );
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(' '));
  return runs;
}
