export interface AtomEntry {
  /** An address or URN that stays. */
  readonly id: string;
  readonly title: string;
  /** An RFC 3339 instant. */
  readonly updated: string;
  readonly category: string;
  readonly words: string;
}

/** A feed as RFC 4287 has it. */
export function atomFeed(feed: {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly entries: readonly AtomEntry[];
}): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    ` <title>${xml(feed.title)}</title>`,
    ` <id>${xml(feed.id)}</id>`,
    ` <updated>${feed.updated}</updated>`,
    ' <author><name>Crosswire</name></author>',
    ...feed.entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf({ id, title, updated, category, words }: AtomEntry): string {
  return [
    ' <entry>',
    `  <title>${xml(title)}</title>`,
    `  <id>${xml(id)}</id>`,
    `  <updated>${updated}</updated>`,
    `  <category term="${xml(category)}"/>`,
    `  <content type="text">${xml(words)}</content>`,
    ' </entry>',
  ].join('\n');
}

/** Text as XML holds it: markup escaped, characters that XML 1.0 forbids left out. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
}
