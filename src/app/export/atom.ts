import type { Account } from '../../model/account.ts';
import type { Finding } from '../../model/finding.ts';

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
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    ` <title>${xml(title)}</title>`,
    ` <id>urn:crosswire:case:${encodeURIComponent(title)}</id>`,
    ` <updated>${entries[0]?.day ?? NO_DAY}T00:00:00Z</updated>`,
    ' <author><name>Crosswire</name></author>',
    ...entries.map(({ finding, day }) => entryOf(finding, day)),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf({ id, kind, words, claims }: Finding, day: string): string {
  return [
    ' <entry>',
    `  <title>${xml(`${kind}: ${words}`)}</title>`,
    `  <id>urn:crosswire:finding:${encodeURIComponent(id)}</id>`,
    `  <updated>${day}T00:00:00Z</updated>`,
    `  <category term="${kind}"/>`,
    `  <content type="text">${xml(`${words}\n\nClaims: ${claims.join(' ')}`)}</content>`,
    ' </entry>',
  ].join('\n');
}

/** Text as XML holds it: markup escaped, characters that XML 1.0 forbids left out. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
}
