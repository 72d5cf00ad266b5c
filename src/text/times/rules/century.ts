import { at, touches } from '../lex.ts';
import type { TimeRule } from '../rule.ts';

/** "the 19th century", "the eleventh century BC" has no day and is left out. */
export const century: TimeRule = {
  name: 'century',
  starts: ({ kind, word }) => kind === 'number' || word.ordinal !== undefined,
  read(lexemes, index) {
    const { kind, number, word } = at(lexemes, index);
    const isDigits =
      kind === 'number' && touches(lexemes, index) && /^(st|nd|rd|th)$/.test(at(lexemes, index + 1).lower);
    const ordinal = isDigits ? number : word.ordinal;
    if (ordinal === undefined || ordinal > 22) return null;
    let next = index + (isDigits ? 2 : 1);
    if (at(lexemes, next).lower === '-') next++;
    if (at(lexemes, next).word.unit !== 'century' || /^b\.?c/.test(at(lexemes, next + 1).lower)) return null;
    const first = (ordinal - 1) * 100;
    return {
      next: next + 1,
      expression: {
        kind: 'years',
        value: String(ordinal - 1).padStart(2, '0'),
        from: Math.max(1, first),
        to: first + 99,
        precision: 'century',
      },
    };
  },
};
