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
export const HOSTILE_NAME = `"><img src=x onerror=window.pwned=1>.txt`;

/** The outlet that the hostile report claims to be. */
export const HOSTILE_OUTLET = `Sulan Star ${svg}`;

/**
 * Writes a report whose title, outlet, names, quotes and file name try to run scripts. It states figures, so that its
 * words come up on every page; `<` and `"` are plain text in it, as in a page that shows source code.
 */
export function writeHostileReport(folder: string): string {
  const text = [
    `Marsh road shut, 45 trucks stranded ${script}`,
    '',
    `TOLM ${image} - At least 45 people were killed and 230 wounded in Tolm on Monday, spokesman Oren ${svg} Vael said.`,
    '',
    `"We counted 230 wounded ${script} in one night ${link}," Dr. Lisbet Amara ${template} told the Meridian News Agency.`,
    '',
    `Some 1,900 residents ${image} have fled Tolm, according to the Halden Relief Council. \u202Egnorw si siht\u202C`,
    '',
  ].join('\n');
  const path = join(folder, HOSTILE_NAME);
  writeFileSync(path, text);
  const listing = [{ document: HOSTILE_NAME, published: '2031-04-22', outlet: HOSTILE_OUTLET }];
  writeFileSync(join(folder, 'reports.json'), JSON.stringify(listing));
  return path;
}
