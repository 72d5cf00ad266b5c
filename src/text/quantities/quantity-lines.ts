import { decadeOf } from '../../model/lexicon/decade.ts';
import type { QuantityMention } from '../../model/mention.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { tokenAt } from './noun.ts';
import { CLOSED_CLASS } from './words/closed-class.ts';

/** What `inspect quantities` prints of an amount: as CQE (Almasian et al. 2023) writes it. */
export interface QuantityLine extends Omit<QuantityMention, 'number' | 'noun' | 'sentence'> {
  /** The bounds that the guidelines give, where `min` and `max` are the decade of a vague word or the ends of a change. */
  readonly bounds: { readonly min: number | null; readonly max: number | null };
}

const NO_NUMERAL = new Set(['several', 'a few', 'few', 'a couple', 'a couple of', 'a handful of']);

/**
 * The amounts that a numeral or a number noun states, in CQE's convention, which differs from the claims' in three
 * ways: "dozens" is printed with its decade, "from 30 to 45" as one range, and what has no numeral at all ("several",
 * "no", "a") is left out.
 */
export function quantityLines(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly QuantityMention[],
): readonly QuantityLine[] {
  const lines: QuantityLine[] = [];
  for (const mention of mentions) {
    if (mention.madeBy === 'quantities/standing' || (mention.qualifier !== null && isWithoutNumeral(mention))) continue;
    const before = lines.at(-1);
    const line = toLine(sentences[mention.sentence], mention);
    const change = before === undefined ? null : asChange(text, before, line);
    if (change !== null) lines[lines.length - 1] = change;
    else lines.push({ ...line, unit: line.unit ?? elidedUnit(line, lines, sentences[mention.sentence]) });
  }
  return lines;
}

/** Kinds whose unit is said each time: "rose 8 percent to 3.65". */
const NEVER_ELIDED = new Set<QuantityMention['kind']>(['ratio', 'age', 'duration', 'rate']);

/** The unit that a bare figure takes from the one before in its sentence: "435 homes and 187 by tender"; else null. */
function elidedUnit(
  { kind, madeBy, text, start }: QuantityLine,
  lines: readonly QuantityLine[],
  sentence: Sentence | undefined,
): string | null {
  if (kind !== 'count' || madeBy === 'quantities/fraction' || /^one$/i.test(text)) return null;
  const before = lines.findLast((line) => !NEVER_ELIDED.has(line.kind));
  if (sentence === undefined || before === undefined || before.start < sentence.start || before.end > start)
    return null;
  // Who writes a currency before one figure writes it before each.
  const isSign = before.kind === 'money' && /\p{Sc}|\p{Lu}\p{L}{0,2}\.?\s?\d/u.test(before.text);
  return isSign ? null : before.unit;
}

function isWithoutNumeral({ qualifier, madeBy, min, max }: QuantityMention): boolean {
  return madeBy === 'quantities/vague' && NO_NUMERAL.has(qualifier ?? '') && (max ?? min ?? 0) < 10;
}

function toLine(sentence: Sentence | undefined, mention: QuantityMention): QuantityLine {
  const { number: _number, noun: _noun, sentence: _sentence, ...rest } = mention;
  const { min, max, qualifier, kind } = mention;
  const decade = mention.madeBy === 'quantities/vague' && qualifier !== null ? decadeOf(qualifier) : null;
  const unit = kind === 'count' ? nounPhrase(sentence?.tokens ?? [], mention) : mention.unit;
  return { ...rest, unit, min: decade?.min ?? min, max: decade?.max ?? max, bounds: { min, max } };
}

/** The counted noun with what modifies it, each word in the singular, without determiners and conjunctions. */
function nounPhrase(tokens: readonly Token[], { noun, number }: QuantityMention): string | null {
  const head = tokens[noun];
  if (head === undefined) return null;
  const words = tokens
    .slice(tokenAt(tokens, number.end), noun)
    .filter(({ text, upos }) => !CLOSED_CLASS.has(text.toLowerCase()) && upos !== 'PUNCT');
  return [
    ...words.map(({ text, lemma, upos }) => (upos === 'ADJ' ? lemma : text)),
    head.upos === 'PROPN' ? head.text : head.lemma,
  ].join(' ');
}

const FROM_BEFORE = /\bfrom\s+$/i;
const TO_BETWEEN = /\bto\s+$|\bup\s+$/i;
const LONGEST_BETWEEN = 60;

/** "from 30 in May to 45", "to 1,385 lots from 2,125": one range of the two ends. Null where the two are no such pair. */
function asChange(text: string, before: QuantityLine, line: QuantityLine): QuantityLine | null {
  const isBare = line.kind === 'count' && line.unit === null;
  if (before.value === null || line.value === null || (before.kind !== line.kind && !isBare)) return null;
  const between = text.slice(before.end, line.start);
  if (between.length > LONGEST_BETWEEN || /[,;()]|\bup from\b|\bdown from\b/.test(between)) return null;
  const isFromTo = FROM_BEFORE.test(text.slice(Math.max(0, before.start - 8), before.start)) && endsInTo(between, line);
  const isToFrom =
    /\bto\s+$/.test(text.slice(Math.max(0, before.start - 8), before.start)) &&
    /^\s*(?:\p{L}+\s+){0,2}from\s+$/u.test(between);
  if (!isFromTo && !isToFrom) return null;
  if (before.kind !== 'count' && line.unit !== null && before.unit !== null && !sameUnit(before.unit, line.unit))
    return null;
  return {
    ...before,
    text: text.slice(before.start, line.end),
    end: line.end,
    value: null,
    change: isToFrom ? '=' : before.change,
    min: Math.min(before.value, line.value),
    max: Math.max(before.value, line.value),
    unit: before.unit ?? line.unit,
  };
}

function endsInTo(between: string, { qualifier }: QuantityLine): boolean {
  return TO_BETWEEN.test(between) || (qualifier === 'up to' && between.trim() === '');
}

/** "$75 per barrel" and "$45": a rate named once holds for both. */
function sameUnit(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} per `) || b.startsWith(`${a} per `);
}
