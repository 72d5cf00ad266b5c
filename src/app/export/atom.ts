import type { Account } from '../../model/account.ts';
import type { Finding } from '../../model/finding.ts';
import { atomFeed } from './atom-feed.ts';

/** A feed must bear some time; that of an account whose reports tell no day. */
const NO_DAY = '1970-01-01';

/**
 * The findings as an Atom feed (RFC 4287), newest first. `updated` is the last day on which a report with one of the
 * finding's claims was published: the account knows no other clock.
 */
export function exportAtom(account: Account, title: string): string {
  const days = new Map(account.reports.map(({ id, published }) => [id, published.to ?? published.from]));
  const reports = new Map([...account.claims, ...account.positions].map(({ id, report }) => [id, report]));
  const dayOf = ({ claims, positions }: Finding): string => {
    const known = [...claims, ...positions].flatMap((id) => days.get(reports.get(id) ?? '') ?? []);
    return known.sort().at(-1) ?? NO_DAY;
  };
  const entries = account.findings
    .map((finding) => ({ finding, day: dayOf(finding) }))
    .sort((a, b) => (a.day === b.day ? (a.finding.id < b.finding.id ? -1 : 1) : a.day < b.day ? 1 : -1));
  return atomFeed({
    id: `urn:crosswire:case:${encodeURIComponent(title)}`,
    title,
    updated: `${entries[0]?.day ?? NO_DAY}T00:00:00Z`,
    entries: entries.map(({ finding: { id, kind, words, claims }, day }) => ({
      id: `urn:crosswire:finding:${encodeURIComponent(id)}`,
      title: `${kind}: ${words}`,
      updated: `${day}T00:00:00Z`,
      category: kind,
      words: `${words}\n\nClaims: ${claims.join(' ')}`,
    })),
  });
}
