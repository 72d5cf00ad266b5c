import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a hostile page would run. It sets a word on the window that no page of ours sets, and asks another host. */
export const PAYLOADS = [
  `<script>window.pwned = 1</script>`,
  `<img src=x onerror="window.pwned = 1">`,
  `"><svg onload="window.pwned = 1">`,
  `<a href="javascript:window.pwned = 1">`,
  `{@html "<script>window.pwned = 1</script>"}`,
] as const;

const [script, image, svg, link, template] = PAYLOADS;

/** The name of the hostile file: as nasty as a file system lets it be. */
export const HOSTILE_NAME = `"><img src=x onerror=window.pwned=1>.html`;

/** The outlet that the hostile report claims to be. */
export const HOSTILE_OUTLET = `Sulan Star ${svg}`;

const written = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * Writes a report whose title, outlet, names, quotes and file name try to run scripts: as text that a page shows rightly
 * (`&lt;script&gt;`), so that it comes through the reading whole. It states figures, so that its words come up on every page.
 */
export function writeHostileReport(folder: string): string {
  const title = `Marsh road shut, 45 trucks stranded ${script}`;
  const paragraphs = [
    `TOLM - At least 45 people were killed and 230 wounded in Tolm ${image} on Monday, spokesman Oren ${svg} Vael said.`,
    `"We counted 230 wounded ${script} in one night ${link}," Dr. Lisbet Amara ${template} told the Meridian News Agency.`,
    `Some 1,900 residents ${image} have fled Tolm, according to the Halden Relief Council. \u202Egnorw si siht\u202C`,
    'The road over the marsh has been shut since Sunday, and the council has asked drivers to wait in the town of Aru.',
  ];
  const page = [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${written(title)}</title></head><body><article>`,
    `<h1>${written(title)}</h1>`,
    ...paragraphs.map((text) => `<p>${written(text)}</p>`),
    '<script>window.pwned = 1</script></article></body></html>',
  ];
  const path = join(folder, HOSTILE_NAME);
  writeFileSync(path, page.join('\n'));
  const listing = [{ document: HOSTILE_NAME, published: '2031-04-22', outlet: HOSTILE_OUTLET }];
  writeFileSync(join(folder, 'reports.json'), JSON.stringify(listing));
  return path;
}
