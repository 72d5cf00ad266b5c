import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../report/sample-account.ts';
import { exportAccount } from './export.ts';

const [claim] = SAMPLE.claims;
if (claim === undefined) throw new Error('the sample account has claims');

async function text(format: Parameters<typeof exportAccount>[1], account = SAMPLE): Promise<string> {
  const result = await exportAccount(account, format, 'Port Elim');
  return typeof result === 'string' ? result : new TextDecoder().decode(result);
}

describe('a table with HXL tags', () => {
  it('has as many tags as names, each a hashtag with its attributes, and the claims under them', async () => {
    const [names = '', tags = '', first = ''] = (await text('hxl')).split('\r\n');
    expect(tags.split(',')).toHaveLength(names.split(',').length);
    for (const tag of tags.split(',')) expect(tag).toMatch(/^#[a-z][a-z_]*(\+[a-z][a-z_]*)*$/);
    expect(first).toMatch(/^a\.txt,Radio Elim,2031-05-05,At least 12,12,,/);
  });
});

describe('a spreadsheet', () => {
  it('gives the same bytes each time', async () => {
    expect(await exportAccount(SAMPLE, 'xlsx', 'x')).toEqual(await exportAccount(SAMPLE, 'xlsx', 'x'));
  });

  it('explains itself, keeps figures as numbers and computes nothing out of a quote', async () => {
    const hostile = { ...claim, quote: { ...claim.quote, text: '=HYPERLINK("x")' } };
    const bytes = await exportAccount({ ...SAMPLE, claims: [hostile] }, 'xlsx', 'x');
    const files = unzipSync(bytes as Uint8Array);
    const read = (name: string): string => new TextDecoder().decode(files[name]);
    expect(read('xl/workbook.xml')).toMatch(/Read me.*Claims.*Series.*Findings.*Positions.*Reports/s);
    expect(read('xl/worksheets/sheet2.xml')).toContain('<v>12</v>');
    expect(read('xl/worksheets/sheet2.xml')).not.toContain('<f>');
    expect(read('xl/sharedStrings.xml')).toContain('=HYPERLINK');
  });
});

describe('linked data', () => {
  it('points at the exact words by quote and by position, and says who they go back to', async () => {
    const { '@graph': graph, '@context': context } = JSON.parse(await text('jsonld'));
    const node = graph.find(({ id }: { id: string }) => id === 'urn:crosswire:claim:claim-1');
    expect(node.target.selector[0]).toMatchObject({ type: 'TextQuoteSelector', exact: claim.quote.text, prefix: '' });
    expect(node.target.selector[1]).toEqual({ type: 'TextPositionSelector', start: 0, end: 71 });
    expect(node.wasAttributedTo[0]).toMatchObject({ agent: 'Mirel Aldo', kind: 'speaker' });
    expect(graph.map(({ id }: { id: string }) => id)).toContain(node.target.source);
    expect(typeof context).toBe('object');
  });
});

describe('GeoJSON', () => {
  const at = (name: string): Promise<string> =>
    text('geojson', { ...SAMPLE, claims: [{ ...claim, place: { text: name, name } }] });

  it('has a point for a city of the gazetteer, in the order longitude, latitude', async () => {
    const { features } = JSON.parse(await at('Nairobi'));
    expect(features[0].geometry.coordinates).toEqual([36.82, -1.28]);
    expect(features[0].properties).toMatchObject({ country: 'KE', min: 12, quote: claim.quote.text });
  });

  it('makes no point up: for a village unknown, for a country, for a namesake in another country', async () => {
    expect(JSON.parse(await at('Port Elim')).features[0].geometry).toBeNull();
    expect(JSON.parse(await at('Kenya')).features[0].geometry).toBeNull();
    const elsewhere = { id: 'e', name: 'Nairobi', kind: 'place' as const, country: 'XX', also: [], keys: [] };
    const account = {
      ...SAMPLE,
      entities: [elsewhere],
      claims: [{ ...claim, place: { text: 'Nairobi', name: 'Nairobi' } }],
    };
    expect(JSON.parse(await text('geojson', account)).features[0].geometry).toBeNull();
  });

  it('leaves out what tells no place', async () => {
    expect(JSON.parse(await text('geojson', { ...SAMPLE, claims: [{ ...claim, place: null }] })).features).toEqual([]);
  });
});

describe('a feed of the findings', () => {
  it('is dated by its reports and makes no markup of their words', async () => {
    const feed = await text('atom');
    expect(feed).toContain('<updated>2031-05-05T00:00:00Z</updated>');
    expect(feed).toContain('&#60;sum&#62; fails');
    expect(feed).not.toContain('<sum>');
  });
});
