import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rows of a CSV text (RFC 4180), each a list of cells. */
export function* rowsOf(csv: string): Generator<string[]> {
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    if (row.length > 1) yield row;
    row = [];
  }
}

/** Writes the reports of FA-KES into a folder, a file each, with the reports.json that tells their day and outlet. Gives their number. */
export function writeFaKes(shared: string, folder: string): number {
  mkdirSync(folder, { recursive: true });
  const listing: { document: string; published: string | null; outlet: string }[] = [];
  const [, ...rows] = rowsOf(readFileSync(join(shared, 'corpora/fa-kes/articles.csv'), 'latin1'));
  for (const [id = '', title = '', text = '', outlet = '', date = ''] of rows) {
    const document = `${id}.txt`;
    writeFileSync(join(folder, document), `${title}\n\n${text}\n`);
    listing.push({ document, published: isoDay(date), outlet });
  }
  writeFileSync(join(folder, 'reports.json'), JSON.stringify(listing));
  return listing.length;
}

/** "4/7/2017" as "2017-04-07"; null where it is no day. */
function isoDay(date: string): string | null {
  const [month, day, year] = date.split('/').map(Number);
  if (!month || !day || !year) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
