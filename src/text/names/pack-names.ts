import type { PackName } from '../../model/pack/names.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Quote } from '../../model/span.ts';
import { quoteOf } from '../../model/span.ts';
import type { Draft } from './drafts.ts';
import { fold } from './gazetteer.ts';
import { roleAfter, roleBefore } from './roles.ts';
import type { Line, Word } from './words.ts';
import { isCapital } from './words.ts';

const indexes = new WeakMap<Pack, ReadonlyMap<string, PackName>>();

function indexOf(pack: Pack): ReadonlyMap<string, PackName> {
  let index = indexes.get(pack);
  if (index === undefined) {
    index = new Map(
      pack.names.flatMap((entry) => [entry.name, ...entry.also].map((name) => [fold(name), entry] as const)),
    );
    indexes.set(pack, index);
  }
  return index;
}

/** The pack's entry that goes by this name. */
export function packNameOf(pack: Pack, name: string): PackName | null {
  return indexOf(pack).get(fold(name)) ?? null;
}

const LONGEST = 8;

/** Every place where a name of the pack stands as whole words, the longest at each place. A name in capitals matches in capitals only. */
export function packDrafts(text: string, lines: readonly Line[], pack: Pack): readonly Draft[] {
  if (pack.names.length === 0) return [];
  const index = indexOf(pack);
  const first = new Set([...index.keys()].map((key) => key.split(/[\s-]/)[0]));
  const drafts: Draft[] = [];
  for (const [line, { words }] of lines.entries()) {
    for (let from = 0; from < words.length; from += 1) {
      if (!first.has(fold((words[from] as Word).text).split('-')[0] ?? '')) continue;
      for (let to = Math.min(words.length, from + LONGEST); to > from; to -= 1) {
        const quote = quoteOf(text, (words[from] as Word).start, (words[to - 1] as Word).end);
        const entry = index.get(fold(quote.text));
        if (entry === undefined || !isWrittenAlike(quote.text, entry)) continue;
        const country = entry.country ?? null;
        drafts.push({
          ...quote,
          line,
          from,
          to,
          evidence: { [entry.kind]: 100 },
          role: entry.kind === 'person' ? roleOf(text, lines[line] as Line, from, to) : null,
          country,
          isAddressed: false,
        });
        from = to - 1;
        break;
      }
    }
  }
  return drafts;
}

function roleOf(text: string, line: Line, from: number, to: number): Quote | null {
  return roleBefore(text, line, from) ?? roleAfter(text, line, to);
}

/** "IS" is not "is": a name that the pack writes with a capital needs one. */
function isWrittenAlike(written: string, { name, also }: PackName): boolean {
  const same = [name, ...also].filter((form) => fold(form) === fold(written));
  if (same.includes(written)) return true;
  return isCapital(written.replace(/^the /, '')) && same.some((form) => !/^\p{Lu}+$/u.test(form));
}
