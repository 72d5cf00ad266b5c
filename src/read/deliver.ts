import type { Report } from '../model/report.ts';
import type { Given } from './read.ts';

/** What brought a report says of it beyond its bytes: the address and the time of fetching. */
export type Delivery = Pick<Given, 'address' | 'fetched'>;

/**
 * A report with what its delivery says: its own canonical address holds where it is of the same site as the one that
 * it was fetched from (a reprint's may name the original's), and a page without a day was published by the day on
 * which it was fetched.
 */
export function deliver(report: Report, { address, fetched }: Delivery): Report {
  if (address === undefined && fetched === undefined) return report;
  const own = report.address;
  const known =
    address === undefined || (own !== undefined && hostOf(own) === hostOf(address)) ? own : webAddress(address);
  const { published } = report;
  const isOpen = fetched !== undefined && published.from === null && published.to === null;
  return {
    ...report,
    ...((known ?? own) !== undefined && { address: known ?? own }),
    ...(fetched !== undefined && { fetched }),
    published: isOpen
      ? {
          ...published,
          to: fetched.slice(0, 10),
          reason: `${published.reason}; it was fetched on ${fetched.slice(0, 10)}`,
        }
      : published,
  };
}

function hostOf(address: string): string {
  return (URL.canParse(address) ? new URL(address).hostname : address).replace(/^www\./u, '');
}

/** An address on the web without its fragment; undefined for any other. */
export function webAddress(words: string | null | undefined): string | undefined {
  if (words == null || words.length > 2000 || !URL.canParse(words)) return undefined;
  const url = new URL(words);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}
