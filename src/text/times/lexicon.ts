import { CALENDAR_WORDS } from './words/calendar-words.ts';
import { HIJRI_WORDS } from './words/hijri-words.ts';
import { HOLIDAY_WORDS } from './words/holiday-words.ts';
import { NUMBER_WORDS } from './words/number-words.ts';
import { REFERENCE_WORDS } from './words/reference-words.ts';
import { RELATION_WORDS } from './words/relation-words.ts';
import { UNIT_WORDS } from './words/unit-words.ts';
import type { Word } from './words/word.ts';

/** All words that can take part in a time, by lower case; a word in two tables is both things. */
export const LEXICON: ReadonlyMap<string, Word> = joinTables([
  CALENDAR_WORDS,
  UNIT_WORDS,
  NUMBER_WORDS,
  RELATION_WORDS,
  REFERENCE_WORDS,
  HOLIDAY_WORDS,
  HIJRI_WORDS,
]);

function joinTables(tables: readonly Readonly<Record<string, Word>>[]): ReadonlyMap<string, Word> {
  const all = new Map<string, Word>();
  for (const table of tables)
    for (const [text, word] of Object.entries(table)) all.set(text, { ...all.get(text), ...word });
  return all;
}
