import type { Account } from '../../model/account.ts';
import { renderJson } from '../report/render-json.ts';
import { exportAtom } from './atom.ts';
import { exportCsv, exportHxl } from './csv-export.ts';
import { exportGeoJson } from './geojson.ts';
import { exportJsonLd } from './jsonld.ts';
import { exportXlsx } from './xlsx.ts';

type Write = (account: Account, title: string) => string | Promise<Uint8Array>;

const WRITERS = {
  csv: exportCsv,
  hxl: exportHxl,
  xlsx: exportXlsx,
  json: renderJson,
  jsonld: exportJsonLd,
  geojson: exportGeoJson,
  atom: exportAtom,
} as const satisfies Record<string, Write>;

export type ExportFormat = keyof typeof WRITERS;
export const EXPORT_FORMATS = Object.keys(WRITERS) as ExportFormat[];

/** The account for other programs; text, but for `xlsx`, which is bytes. The same account gives the same result. */
export async function exportAccount(
  account: Account,
  format: ExportFormat,
  title: string,
): Promise<string | Uint8Array> {
  const write: Write = WRITERS[format];
  return write(account, title);
}
