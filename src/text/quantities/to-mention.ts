import type { QuantityMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { FoundAmount } from './amount/find-amounts.ts';
import type { Lexeme } from './lexer/lexeme.ts';
import { countedNoun, tokenAt } from './noun.ts';
import { changeOf } from './refine/change.ts';
import { kindOf } from './refine/kind.ts';
import { labelUnit } from './refine/label-unit.ts';
import { singularOf, UNIT_NOUNS, UNITS_OF_HOUSING } from './words/counted-nouns.ts';
import { foreignUnit } from './words/foreign-nouns.ts';

export interface SentenceContext {
  readonly text: string;
  readonly sentence: Sentence;
  readonly index: number;
  readonly lexemes: readonly Lexeme[];
}

/** The mention of an amount: its span by the guidelines, its bounds, its unit and what it counts. */
export function toMention(context: SentenceContext, found: FoundAmount): QuantityMention {
  const { text, sentence, index, lexemes } = context;
  const { amount, qualifier, direction } = found;
  const { kind, counts } = kindOf(lexemes, amount);
  const number = spanOf(lexemes, amount.number.first, amount.number.last);
  const isVague = amount.shape === 'vague';
  const noun =
    amount.unit === null ? countedNoun(sentence, tokenAt(sentence.tokens, number.start), number.end, true) : -1;
  const isBefore = qualifier !== null && qualifier.first < amount.first;
  const between = isBetween(lexemes, amount.first, amount.shape);
  const first = isBefore ? qualifier.first : amount.first - (between ? 1 : 0);
  const last = Math.max(amount.last, isBefore || qualifier === null || qualifier.isApart ? 0 : qualifier.last);
  const takesOf = isVague && amount.unit === null && lexemes[amount.last]?.key === 'of' && noun !== -1;
  const { start, end } = spanOf(lexemes, first, takesOf ? amount.last + 1 : last);
  return {
    text: text.slice(start, end),
    start,
    end,
    number,
    value: isVague || amount.shape === 'range' ? null : amount.low,
    min: qualifier?.entry.bound === 'most' ? null : amount.low,
    max: qualifier?.entry.bound === 'least' ? null : amount.high,
    qualifier: qualifier?.words ?? amount.vague ?? (between ? 'between' : null),
    change: changeOf(amount, qualifier?.entry ?? null, direction),
    unit: unitName(context, found, noun, kind),
    kind,
    sentence: index,
    noun,
    counts,
    madeBy: `quantities/${amount.shape}`,
  };
}

function spanOf(lexemes: readonly Lexeme[], first: number, last: number): { start: number; end: number } {
  return { start: lexemes[first]?.start ?? 0, end: lexemes[last - 1]?.end ?? 0 };
}

function isBetween(lexemes: readonly Lexeme[], first: number, shape: string): boolean {
  return shape === 'range' && lexemes[first - 1]?.key === 'between';
}

/** Houses of these are no homes. */
const NO_HOMES = new Set([
  'worship',
  'prayer',
  'God',
  'god',
  'parliament',
  'representative',
  'commons',
  'culture',
  'cards',
]);

/** The unit's name with its rate; for counts the unit that the counted noun stands for ("families"), if any. */
function unitName(
  { sentence, lexemes }: SentenceContext,
  { amount }: FoundAmount,
  noun: number,
  kind: string,
): string | null {
  if (kind === 'age') return 'year of age';
  const { unit, rate } = amount;
  if (unit !== null) return rate === null ? unit.name : `${unit.name} ${rate}`;
  const foreign = kind === 'count' ? foreignUnit(lexemes[amount.last]?.key ?? '') : undefined;
  if (foreign !== undefined) return foreign;
  const word = noun < 0 ? undefined : sentence.tokens[noun];
  if (word === undefined) return kind === 'count' ? labelUnit(lexemes, amount) : null;
  const key = singularOf(word.text);
  if (key === 'house' && NO_HOMES.has(sentence.tokens[noun + 2]?.lemma ?? '')) return null;
  const isHousing = key === 'unit' && UNITS_OF_HOUSING.has(sentence.tokens[noun - 1]?.text.toLowerCase() ?? '');
  return isHousing ? 'houses' : (UNIT_NOUNS[key] ?? null);
}
