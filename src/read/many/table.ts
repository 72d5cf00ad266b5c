import type { Notice } from '../../model/finding.ts';
import { decode } from '../bytes/decode.ts';
import { bindNotices } from '../notices.ts';
import { parseCsv } from './csv.ts';
import type { Item, Items } from './item.ts';
import { bytesOf, dayOfField } from './item.ts';

/** Which column (of a CSV file) or key (of JSON lines) holds what; null for what the file does not hold. */
export interface Columns {
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly document: string | null;
}

type Fields = ReadonlyMap<string, string>;

/** Reports from comma-separated values whose first row names the columns. */
export function readCsv(bytes: Uint8Array, columns: Columns, document: string, charset?: string): Items {
  const rows = parseCsv(decode({ bytes, charset }).text);
  const first = rows.next();
  const names = first.done === true ? [] : first.value.cells.map((name) => name.trim());
  const missing = Object.values(columns).filter((name) => name !== null && !names.includes(name));
  if (missing.length > 0)
    return refuse(document, `the table has no column "${missing.join('", "')}"; it has "${names.join('", "')}"`);
  return collect(document, columns, function* () {
    for (const { line, cells } of rows)
      yield { line, fields: new Map(names.map((name, at) => [name, cells[at] ?? ''])) };
  });
}

/** Reports from JSON lines: one object a line. A line that is none is told and left out. */
export function readJsonLines(bytes: Uint8Array, columns: Columns, document: string, charset?: string): Items {
  const lines = decode({ bytes, charset }).text.split(/\r\n|[\n\r]/u);
  return collect(document, columns, function* () {
    for (const [at, words] of lines.entries())
      if (words.trim() !== '' && words !== '\uFEFF') yield { line: at + 1, fields: fieldsOf(words) };
  });
}

function fieldsOf(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/u, ''));
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
    return new Map(
      Object.entries(value).flatMap(([key, field]) =>
        typeof field === 'string' || typeof field === 'number' ? [[key, String(field)]] : [],
      ),
    );
  } catch {
    return null;
  }
}

function collect(
  document: string,
  columns: Columns,
  rows: () => Iterable<{ readonly line: number; readonly fields: Fields | null }>,
): Items {
  const notice = bindNotices(document);
  const items: Item[] = [];
  const notices: Notice[] = [];
  for (const { line, fields } of rows()) {
    const body = fields?.get(columns.text) ?? '';
    if (fields === null) notices.push(notice('bad-row', 'error', `line ${line} is no JSON object`));
    else if (body.trim() === '') notices.push(notice('empty-row', 'warning', `line ${line} holds no text`));
    else items.push(itemOf(fields, body, columns, `${document}#${line}`));
  }
  return { items, notices };
}

function itemOf(fields: Fields, body: string, columns: Columns, fallback: string): Item {
  const field = (name: string | null): string | null => (name === null ? null : fields.get(name)?.trim() || null);
  return {
    bytes: bytesOf(field(columns.title), body),
    given: {
      document: field(columns.document) ?? fallback,
      published: dayOfField(field(columns.published)),
      outlet: field(columns.outlet),
    },
    transport: null,
  };
}

function refuse(document: string, words: string): Items {
  return { items: [], notices: [bindNotices(document)('bad-table', 'error', words)] };
}
