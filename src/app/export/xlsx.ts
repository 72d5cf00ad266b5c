import { unzipSync, zipSync } from 'fflate';
import type { Row, Sheet } from 'write-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import type { Account } from '../../model/account.ts';
import type { Cell } from './csv.ts';
import type { Table } from './tables.ts';
import { tablesOf } from './tables.ts';

/** The most that a cell of a spreadsheet holds, in UTF-16 code units (Excel specifications and limits). */
const MOST_IN_A_CELL = 32_767;
const WIDE = 60;
const NARROW = 16;
const BOLD = { fontWeight: 'bold' } as const;
/** A zip file must bear some time; the first that it can name, so that the same account gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

const READING_NOTES = [
  'min and max are the inclusive bounds that the words state; an empty cell is an open side. A unit of ratio is a share between 0 and 1.',
  'A series gives the interval that independent origins support: reprints of one text and repetitions of one speaker count once.',
  'Days are YYYY-MM-DD; an empty day is one that nothing settles. An empty cell elsewhere is something that the report does not tell.',
  'quote_start and quote_end are offsets in UTF-16 code units of the report as read, half-open.',
];

/** The account as a spreadsheet of several sheets, led by one that says what each holds. */
export async function exportXlsx(account: Account, title: string): Promise<Uint8Array> {
  const tables = tablesOf(account);
  const written = await writeExcelFile([readme(title, tables), ...tables.map(sheetOf)]).toBuffer();
  return zipSync(unzipSync(written), { mtime: NO_TIME });
}

function readme(title: string, tables: readonly Table[]): Sheet<never> {
  const rows: Row[] = [
    [{ value: title, ...BOLD }],
    [],
    [
      { value: 'Sheet', ...BOLD },
      { value: 'Rows', ...BOLD },
      { value: 'What it holds', ...BOLD },
    ],
    ...tables.map(({ name, about, rows: { length } }): Row => [name, length, about]),
    [],
    [{ value: 'How to read it', ...BOLD }],
    ...READING_NOTES.map((note): Row => [note]),
  ];
  return { sheet: 'Read me', data: rows, columns: [{ width: NARROW }, { width: NARROW }, { width: WIDE }] };
}

function sheetOf({ name, columns, rows }: Table): Sheet<never> {
  const head: Row = columns.map((value) => ({ value, ...BOLD }));
  const isLong = (column: string): boolean => ['quote', 'words', 'why', 'reason', 'series', 'title'].includes(column);
  return {
    sheet: name,
    data: [head, ...rows.map((row) => row.map(cellOf))],
    columns: columns.map((column) => ({ width: isLong(column) ? WIDE : NARROW })),
    stickyRowsCount: 1,
  };
}

/** Text stays text, whatever it begins with: only cells of type Formula are computed. */
function cellOf(value: Cell): Row[number] {
  return typeof value === 'string' ? { type: String, value: value.slice(0, MOST_IN_A_CELL) } : value;
}
