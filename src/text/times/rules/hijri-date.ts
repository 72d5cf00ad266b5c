import type { Lexeme } from '../lex.ts';
import { at } from '../lex.ts';
import type { TimeRule } from '../rule.ts';

/** "10 Muharram", "Ramadan 1440", "17 Shawwal 1440 AH", "1 Rabi al-Awwal", "Dhu al-Hijja 1439". A day or Hijri year must stand by. */
export const hijriDate: TimeRule = {
  name: 'hijri-date',
  starts: ({ kind, word, lower }) => kind === 'number' || word.hijri !== undefined || Object.hasOwn(COMPOUND, lower),
  read(lexemes, index) {
    const { kind, number, text } = at(lexemes, index);
    const day = kind === 'number' && text.length <= 2 && number >= 1 && number <= 30 ? number : null;
    if (kind === 'number' && day === null) return null;
    const month = monthAt(lexemes, day === null ? index : index + 1);
    if (!month) return null;
    const year = hijriYear(lexemes, month.next);
    if (day === null && !year) return null;
    return {
      next: year?.next ?? month.next,
      expression: {
        kind: 'hijri',
        month: month.month,
        ...(day === null ? {} : { day }),
        ...(year ? { year: year.year } : {}),
      },
    };
  },
};

/** First word, then the words that may follow, with the number of the month. */
const COMPOUND: Readonly<Record<string, readonly (readonly [pattern: RegExp, month: number])[]>> = {
  rabi: [
    [/^(al)?(-)?a[lw]+wal$/, 3],
    [/^(al|ath|at)?(-)?tha(a)?ni$/, 4],
  ],
  jumada: [
    [/^(al)?(-)?(ula|awwal)$/, 5],
    [/^(al|ath)?(-)?(thani|akhira)$/, 6],
  ],
  dhu: [
    [/^al-(qidah|qadah|qaida)$/, 11],
    [/^al-hij+ah?$/, 12],
  ],
};

function monthAt(lexemes: readonly Lexeme[], index: number): { month: number; next: number } | null {
  const { word, lower } = at(lexemes, index);
  if (word.hijri !== undefined) return { month: word.hijri, next: index + 1 };
  if (!Object.hasOwn(COMPOUND, lower)) return null;
  for (const length of [3, 1]) {
    const rest = Array.from({ length }, (_, offset) => at(lexemes, index + 1 + offset).lower).join('');
    const found = COMPOUND[lower]?.find(([pattern]) => pattern.test(rest));
    if (found) return { month: found[1], next: index + 1 + length };
  }
  return null;
}

function hijriYear(lexemes: readonly Lexeme[], index: number): { year: number; next: number } | null {
  const from = at(lexemes, index).lower === ',' ? index + 1 : index;
  const { number, text } = at(lexemes, from);
  if (text.length !== 4 || !(number >= 1300 && number <= 1500)) return null;
  return { year: number, next: at(lexemes, from + 1).text === 'AH' ? from + 2 : from + 1 };
}
