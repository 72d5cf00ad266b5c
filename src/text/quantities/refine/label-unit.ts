import type { Amount } from '../amount/amount.ts';
import type { Lexeme } from '../lexer/lexeme.ts';
import { singularOf, UNIT_NOUNS } from '../words/counted-nouns.ts';

/** What may stand between a label and its figure: "Destroyed homes: 60", "the number of families is put at 60". */
const BETWEEN = new Set([
  ...':;-–(/'.split(''),
  ...'is was are were be being to at estimated put reached stands stood total totals totalled shelter shelters'.split(
    ' ',
  ),
]);
const REACH = 6;

/**
 * The unit of a figure that comes after what it counts: in a label or a table ("Houses damaged 60"), or after "the
 * number of families is". Null where the words before name no houses, families or households.
 */
export function labelUnit(lexemes: readonly Lexeme[], { first, last }: Amount): string | null {
  const next = lexemes[last];
  if (next?.kind === 'word' && next.key !== 'and' && next.key !== 'according') return null;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const key = lexemes[at]?.key ?? '';
    const unit = UNIT_NOUNS[singularOf(key)];
    if (unit !== undefined) return at === first - 1 || isLabel(lexemes, at, first) ? unit : null;
    if (!BETWEEN.has(key) && !/ed$/.test(key)) return null;
  }
  return null;
}

/** A label opens its line, or says that a number follows. */
function isLabel(lexemes: readonly Lexeme[], noun: number, first: number): boolean {
  if (lexemes[first - 1]?.key === ':') return true;
  for (let at = noun - 1; at >= Math.max(0, noun - REACH); at -= 1)
    if (/^(?:number|total|figure)$/.test(lexemes[at]?.key ?? '')) return true;
  return (
    noun < REACH &&
    lexemes.slice(noun + 1, first).every(({ key }) => /ed$/.test(key) || key === '/' || key.startsWith('shelter'))
  );
}
