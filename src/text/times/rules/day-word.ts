import type { Expression } from '../expression.ts';
import type { Lexeme } from '../lex.ts';
import { at } from '../lex.ts';
import type { TimeRule } from '../rule.ts';

/** "today", "yesterday", "tomorrow night", "tonight", "the day before yesterday", "the day after tomorrow". */
export const dayWord: TimeRule = {
  name: 'day-word',
  starts: ({ word, lower }) => word.dayOffset !== undefined || lower === 'day',
  read(lexemes, index) {
    const { word, lower } = at(lexemes, index);
    if (lower === 'day') {
      const step = at(lexemes, index + 1).lower === 'before' ? -1 : at(lexemes, index + 1).lower === 'after' ? 1 : 0;
      const anchor = at(lexemes, index + 2).word.dayOffset;
      return step !== 0 && anchor === step ? { next: index + 3, expression: day(2 * step) } : null;
    }
    if (isMasthead(lexemes, index)) return null;
    const offset = word.dayOffset ?? 0;
    return { next: index + 1, expression: day(offset), ...(word.part ? { part: word.part } : {}) };
  },
};

/** "USA Today": capitals on both words. */
function isMasthead(lexemes: readonly Lexeme[], index: number): boolean {
  const { text, lower } = at(lexemes, index);
  const before = at(lexemes, index - 1);
  return text !== lower && before.kind === 'word' && before.text !== before.lower;
}

function day(offset: number): Expression {
  return { kind: 'unit', unit: 'day', offset, fromText: false };
}
