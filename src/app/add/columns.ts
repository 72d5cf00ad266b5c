import { Failure } from '../../base/fail.ts';
import type { Columns } from '../../read/many/table.ts';

const KEYS = ['text', 'title', 'published', 'outlet', 'document'] as const;

export class BadColumns extends Failure {
  readonly code = 'bad-columns';
  constructor(words: string, reason: string) {
    super(
      `"${words}" names no columns: ${reason}. Write for example text=body,title=headline,published=date,outlet=source.`,
    );
  }
}

/** "text=body,title=headline" as the columns of a table or the keys of JSON lines. Throws BadColumns. */
export function parseColumns(words: string): Columns {
  const columns = new Map<string, string>();
  for (const pair of words.split(',')) {
    const [key = '', name = ''] = pair.split('=').map((part) => part.trim());
    if (!KEYS.some((known) => known === key)) throw new BadColumns(words, `"${key}" is none of ${KEYS.join(', ')}`);
    if (name === '') throw new BadColumns(words, `"${key}" has no name after its "="`);
    columns.set(key, name);
  }
  const text = columns.get('text');
  if (text === undefined) throw new BadColumns(words, 'the column of the text is missing');
  const column = (key: (typeof KEYS)[number]): string | null => columns.get(key) ?? null;
  return {
    text,
    title: column('title'),
    published: column('published'),
    outlet: column('outlet'),
    document: column('document'),
  };
}
