import type { Account } from '../../model/account.ts';
import { CLAIM_COLUMNS, claimRows } from './claim-table.ts';
import { toCsv } from './csv.ts';

/** One row a claim under a row of names, as a spreadsheet keeps it. */
export function exportCsv(account: Account): string {
  return toCsv([CLAIM_COLUMNS.map(({ name }) => name), ...claimRows(account)]);
}

/** The same table with a row of HXL tags under the names (https://hxlstandard.org, 1.1), for humanitarian data tools. */
export function exportHxl(account: Account): string {
  return toCsv([CLAIM_COLUMNS.map(({ name }) => name), CLAIM_COLUMNS.map(({ hxl }) => hxl), ...claimRows(account)]);
}
