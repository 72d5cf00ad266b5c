/** What a test says of a news item; the rest is invented alike for all. */
export interface InventedItem {
  readonly id?: string;
  readonly version?: string;
  readonly changed?: string;
  readonly status?: string;
  readonly embargo?: string;
  readonly headline?: string;
  readonly body?: string;
}

const BODY =
  '<p>At least 31 people were killed when shells fell on the market of Oslem, the hospital of the town said on Tuesday.</p><p>The mayor asked every household that still had petrol to drive the wounded to Sarn.</p>';

export function ninjs(made: InventedItem = {}): Record<string, unknown> {
  return {
    uri: made.id ?? 'urn:halden:story:1',
    type: 'text',
    version: made.version ?? '1',
    versioncreated: made.changed ?? '2031-05-06T23:30:00-05:00',
    pubstatus: made.status ?? 'usable',
    ...(made.embargo !== undefined && { embargoed: made.embargo }),
    headline: made.headline ?? 'Shells fall on Oslem',
    byline: 'By Mirel Aldo',
    located: 'Oslem',
    copyrightholder: 'Halden News Agency',
    body_html: made.body ?? BODY,
  };
}

export function newsItem(made: InventedItem = {}): string {
  return `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${made.id ?? 'urn:newsml:halden.example:1'}" version="${made.version ?? '1'}" standard="NewsML-G2" xml:lang="en">
 <rightsInfo><copyrightHolder literal="HNA"><name>Halden News Agency</name></copyrightHolder></rightsInfo>
 <itemMeta><provider literal="HNA"><name>Halden News Agency</name></provider>
  <versionCreated>${made.changed ?? '2031-05-06T23:30:00-05:00'}</versionCreated>${made.embargo === undefined ? '' : `<embargoed>${made.embargo}</embargoed>`}
  <pubStatus qcode="stat:${made.status ?? 'usable'}"/></itemMeta>
 <contentMeta><located><name>Oslem</name></located><by>By Mirel Aldo</by><headline>${made.headline ?? 'Shells fall on Oslem'}</headline></contentMeta>
 <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>never read</title></head><body>${made.body ?? BODY}</body></html></inlineXML></contentSet>
</newsItem>`;
}

export function newsMessage(items: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2031-05-07T00:00:00Z</sent></header><itemSet>${items.join('\n')}</itemSet></newsMessage>`;
}
