import type { Entry, Table, TableCell, TableRow } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { statesTime } from '../dating/clock-line.ts';
import type { LiveEntry } from '../dating/entry-days.ts';
import { MOST_LINES, MOST_TEXT } from '../limits.ts';
import type { Stretch } from '../plain/read-stretches.ts';
import { tableOf } from '../words/tables.ts';
import type { Paragraph } from './stretches.ts';
import type { PageRow } from './table.ts';
import type { PageElement } from './tree.ts';

export interface LaidOut {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  readonly entries: readonly Entry[];
  readonly tables: readonly Table[];
}

/** The canonical text, and where in it the paragraphs, the entries of a live blog and the rows of tables stand. */
export function layOut(paragraphs: readonly Paragraph[], live: readonly (LiveEntry | null)[]): LaidOut {
  const stretches: Stretch[] = [];
  const entries = new Map<LiveEntry, Entry>();
  const parts: string[] = [];
  let length = 0;
  for (const [at, { words, hint }] of paragraphs.slice(0, MOST_LINES).entries()) {
    if (length >= MOST_TEXT) break;
    if (length > 0) length += 2;
    const [start, end] = [length, length + words.length];
    const entry = live[at] ?? null;
    stretches.push({ start, end, hint: entry !== null && hint === null && statesTime(words) ? 'furniture' : hint });
    if (entry !== null) entries.set(entry, { ...entry, start: entries.get(entry)?.start ?? start, end });
    parts.push(words);
    length = end;
  }
  const text = parts.join('\n\n');
  return { text, stretches, entries: [...entries.values()], tables: tablesOf(text, paragraphs, stretches) };
}

/** The tables among the paragraphs, each with its rows where they stand in the text. */
function tablesOf(text: string, paragraphs: readonly Paragraph[], stretches: readonly Stretch[]): readonly Table[] {
  const rows = new Map<PageElement, TableRow[]>();
  const captions = new Map<PageElement, Span>();
  const placed = new Map<PageElement, Span>();
  for (const [at, { start, end }] of stretches.entries()) {
    const { row, element } = paragraphs[at] ?? {};
    if (element?.name === 'caption' && element.parent !== null) captions.set(element.parent, { start, end });
    if (row === undefined || row.table === null) continue;
    const known = rows.get(row.table);
    const read = { start, end, cells: cellsAt(row, start, placed), isHead: row.isHead };
    if (known === undefined) rows.set(row.table, [read]);
    else known.push(read);
  }
  return [...rows].flatMap(([table, found]) => tableOf(text, found, captions.get(table) ?? null) ?? []);
}

/** The cells of a row in the text, in the order of their columns; `placed` knows those of earlier rows. */
function cellsAt({ cells }: PageRow, start: number, placed: Map<PageElement, Span>): readonly TableCell[] {
  return cells
    .flatMap(({ element, column, columns, span }): readonly TableCell[] => {
      if (span !== null) placed.set(element, { start: start + span.start, end: start + span.end });
      const where = placed.get(element);
      return where === undefined ? [] : [{ ...where, column, columns }];
    })
    .sort((a, b) => a.column - b.column);
}
