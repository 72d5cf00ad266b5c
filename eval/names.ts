import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crosswireInto } from './crosswire.ts';
import { ROOT, readLines } from './shared.ts';

export const NAMES = 'names';

interface Gold {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}
interface Read {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/**
 * Reads the invented reports of eval/names.txt, in which every name stands in brackets with its kind ("[Torm|person]", or
 * "[Captain Torm|person:Torm]" where only a part is the name), and compares names and kinds. A group and an organisation count alike:
 * few texts tell which is meant. Figures in percent.
 */
export function measureNames(): Map<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'crosswire-names-'));
  try {
    const reports = readFileSync(join(ROOT, 'eval', 'names.txt'), 'utf8')
      .trim()
      .split('\n\n');
    const parsed = reports.map((marked, index) => parse(marked, `${index}.txt`));
    for (const [index, { text }] of parsed.entries()) writeFileSync(join(folder, `${index}.txt`), text);
    const out = join(folder, 'names.jsonl');
    crosswireInto(out, ['inspect', 'names', ...parsed.map((_, index) => join(folder, `${index}.txt`))]);
    return compare(
      parsed.flatMap(({ names }) => names),
      readLines<Read>(out),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function parse(marked: string, document: string): { readonly text: string; readonly names: readonly Gold[] } {
  const names: Gold[] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: words = '', 2: kind = '', 3: part, index } of marked.matchAll(
    /\[([^|\]]+)\|(\w+)(?::([^\]]+))?\]/g,
  )) {
    text += marked.slice(at, index);
    const start = text.length + (part === undefined ? 0 : words.indexOf(part));
    names.push({ document, start, end: start + (part ?? words).length, kind });
    text += words;
    at = index + whole.length;
  }
  return { text: text + marked.slice(at), names };
}

function compare(gold: readonly Gold[], read: readonly Read[]): Map<string, number> {
  const pairs = gold.flatMap((name) => {
    const same = read.find(
      ({ report, start, end }) => report === name.document && start === name.start && end === name.end,
    );
    return same === undefined ? [] : [[name.kind, same.kind] as const];
  });
  const kinds = pairs.filter(([wanted, found]) => asOne(wanted) === asOne(found));
  const percent = (part: number, whole: number): number => Math.round((10_000 * part) / whole) / 100;
  return new Map([
    [`${NAMES}: found`, percent(2 * pairs.length, gold.length + read.length)],
    [`${NAMES}: kind`, percent(kinds.length, pairs.length)],
  ]);
}

function asOne(kind: string): string {
  return kind === 'group' ? 'organisation' : kind;
}
