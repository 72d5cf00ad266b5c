import type { Report, Table } from '../model/report.ts';
import { readReport } from './read.ts';

/** Reads a text or page as it would stand in a file. */
export function read(words: string, given: Partial<{ published: string; outlet: string }> = {}): Report {
  const bytes = new TextEncoder().encode(words);
  const { report, notices } = readReport(bytes, { document: 'test', published: null, outlet: null, ...given });
  if (report === null) throw new Error(notices.map((notice) => notice.words).join('; '));
  return report;
}

/** The words of all blocks of a kind. */
export function wordsOf(report: Report, ...kinds: readonly Report['blocks'][number]['kind'][]): readonly string[] {
  return report.blocks
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ start, end }) => report.text.slice(start, end));
}

/** The cells of a table with their columns ("0 Oslem", "1-2 Casualties"), row by row, and how many rows are heads. */
export function cellsOf({ text }: Report, { rows }: Table): { readonly heads: number; readonly cells: string[][] } {
  return {
    heads: rows.filter(({ isHead }) => isHead).length,
    cells: rows.map(({ cells }) =>
      cells.map(({ start, end, column, columns }) => {
        const reach = columns === 1 ? column : `${column}-${column + columns - 1}`;
        return `${reach} ${text.slice(start, end)}`;
      }),
    ),
  };
}
