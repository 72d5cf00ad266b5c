import type { Table } from '../../app/export/tables.ts';
import type { Comparison, WordPair } from '../../app/views/shapes.ts';
import type { Span } from '../../model/span.ts';
import type { Column } from './table-of.ts';
import { tableOf } from './table-of.ts';

/** The runs of words of two texts, in the order of both; the shared passages where the texts were not aligned. */
export function compareTable({ a, b, words, passages }: Comparison): Table {
  const cut = (text: string, span: Span | null): string | null =>
    span === null ? null : text.slice(span.start, span.end);
  const runs: readonly WordPair[] =
    words.length > 0 ? words : passages.map((echo) => ({ kind: 'changed', a: echo.a, b: echo.b }));
  const columns: readonly Column<WordPair>[] = [
    ['kind', ({ kind }) => kind],
    ['a', (run) => cut(a.text, run.a)],
    ['b', (run) => cut(b.text, run.b)],
    ['a_start', (run) => run.a?.start ?? null],
    ['b_start', (run) => run.b?.start ?? null],
  ];
  return tableOf('compare', `The words of ${a.document} (a) against those of ${b.document} (b).`, columns, runs);
}
