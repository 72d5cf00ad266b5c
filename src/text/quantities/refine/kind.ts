import type { QuantityMention } from '../../../model/mention.ts';
import type { Amount } from '../amount/amount.ts';
import type { Lexeme } from '../lexer/lexeme.ts';
import type { Dimension } from '../words/units.ts';
import { isAge } from './is-age.ts';
import { isCorrected } from './is-corrected.ts';
import { isLocating } from './is-locating.ts';

type Kind = QuantityMention['kind'];

const KINDS: Readonly<Record<Dimension, Kind>> = {
  length: 'measure',
  area: 'measure',
  volume: 'measure',
  weight: 'measure',
  duration: 'duration',
  ratio: 'ratio',
  money: 'money',
  speed: 'measure',
  temperature: 'measure',
  flow: 'measure',
  technical: 'measure',
  times: 'rate',
  points: 'measure',
};

/** Dimensions that a reader of crisis news puts in a table. Speeds, temperatures and technical data are none. */
const IN_TABLES = new Set<Dimension>(['length', 'area', 'volume', 'weight', 'ratio', 'money', 'flow']);
/** Lengths of rain, snow and calibres, never of territory. */
const SHORT = new Set(['millimetre', 'centimetre', 'inch', 'micrometre', 'nanometre']);
/** What rain, wind and quakes are measured in, with the words that show it. */
const WEATHER =
  /^(?:rain|rainfall|snow|snowfall|precipitation|water|wind|winds|gusts|waves|magnitude|quake|earthquake|tremor|temblor)$/;
const WEATHER_REACH = 4;
const MAGNITUDE_REACH = 3;

/** What the amount amounts to, and whether it is a figure that a reader would put in a table. */
export function kindOf(lexemes: readonly Lexeme[], amount: Amount): { kind: Kind; counts: boolean } {
  if (isAge(lexemes, amount)) return { kind: 'age', counts: false };
  const { kind, counts } = kindByUnit(lexemes, amount);
  return { kind, counts: counts && !isCorrected(lexemes, amount) };
}

function kindByUnit(lexemes: readonly Lexeme[], amount: Amount): { kind: Kind; counts: boolean } {
  const { unit, isShare } = amount;
  if (unit === null) return { kind: isShare ? 'ratio' : 'count', counts: !isMagnitude(lexemes, amount) };
  const counts = IN_TABLES.has(unit.dimension) && !isLocating(lexemes, amount) && !isWeather(lexemes, amount);
  return { kind: KINDS[unit.dimension], counts };
}

function isWeather(lexemes: readonly Lexeme[], { unit, last }: Amount): boolean {
  if (unit?.dimension !== 'length') return false;
  if (SHORT.has(unit.name)) return true;
  return lexemes.slice(last, last + WEATHER_REACH).some(({ key }) => WEATHER.test(key));
}

/** "magnitude 6.1", "a 6.1-magnitude quake", "measuring 6.1", "a magnitude of 5.9". */
function isMagnitude(lexemes: readonly Lexeme[], { first, last, low, shape }: Amount): boolean {
  const isSmallDecimal = low < 10 && !Number.isInteger(low);
  if (isSmallDecimal && shape === 'digits' && /^\d+$/.test(lexemes[last - 1]?.text ?? '')) return true;
  for (let at = first - MAGNITUDE_REACH; at <= last + MAGNITUDE_REACH; at += 1) {
    const key = at >= first && at < last ? undefined : lexemes[at]?.key;
    if (key === undefined) continue;
    if (key === 'magnitude' || key === 'richter' || (isSmallDecimal && WEATHER.test(key))) return true;
  }
  return false;
}
