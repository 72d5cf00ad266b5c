import { areEqual } from '../series/bounds-of.ts';
import type { Fact } from '../series/fact.ts';
import { amount, figure, list, page, quoted } from './phrase.ts';

/** Words by which a writer says that something may be so. In lower case only: May is a month. */
const HEDGES =
  /\b(?:could|may|might|possibly|perhaps|feared|believed|thought to|reportedly|allegedly|presumed|likely)\b/;

/**
 * What one print of a statement changed against another, as a sentence, or null: the certainty ("could" dropped), the
 * order of its unit words ("half a square mile", "half a mile square"), or, in a passage that is `copied` word for word, the
 * word that bounds the figure. Both facts are of one origin.
 */
export function misquoteOf(a: Fact, b: Fact, isCopied: boolean): string | null {
  return unitTrap(a, b) ?? certainty(a, b) ?? (isCopied ? qualifier(a, b) : null);
}

function both(a: Fact, b: Fact): string {
  return `${page(a.report)}: ${quoted(a)}; ${page(b.report)}: ${quoted(b)}.`;
}

function certainty(a: Fact, b: Fact): string | null {
  const [sure, unsure] = a.claim.modality === 'possible' ? [b, a] : [a, b];
  if (sure.claim.modality !== 'asserted' || unsure.claim.modality !== 'possible') return null;
  const hedge = HEDGES.exec(unsure.sentence)?.[0];
  if (hedge === undefined || HEDGES.test(sure.sentence)) return null;
  const who =
    a.speaker === null
      ? 'One statement printed twice: one origin, not two'
      : `One statement by ${a.speaker.name}, printed twice: one origin, not two`;
  return (
    `${who}. ${page(sure.report)} prints ${figure(sure)} as a fact where ${page(unsure.report)} gives it only as ` +
    `possible (“${hedge.toLowerCase()}”). ${both(a, b)}`
  );
}

function qualifier(a: Fact, b: Fact): string | null {
  const [one, other] = [a.claim.quantity, b.claim.quantity];
  if (one.qualifier === other.qualifier || areEqual(a.strict, b.strict)) return null;
  if (digits(one.text) === '' || digits(one.text) !== digits(other.text)) return null;
  return (
    `One statement printed twice with another bound: ${figure(a)} in ${page(a.report)}, ${figure(b)} in ${page(b.report)}. ` +
    `The number is the same, what it bounds is not. ${both(a, b)}`
  );
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

/** "half a kilometre square" against "half a square kilometre": the same words in another order are another area. */
export function turnsUnit(a: Fact, b: Fact): boolean {
  const [one, other] = [unitWords(a), unitWords(b)];
  if (!one.includes('square') || one.join(' ') === other.join(' ')) return false;
  return one.toSorted().join(' ') === other.toSorted().join(' ');
}

function unitTrap(a: Fact, b: Fact): string | null {
  if (!turnsUnit(a, b)) return null;
  const [one, other] = [unitWords(a), unitWords(b)];
  const [area, side] = one.indexOf('square') < other.indexOf('square') ? [a, b] : [b, a];
  const figures = [area.strict.max, area.strict.min].filter((value) => value !== null);
  const value = figures[0];
  const sum =
    value === undefined
      ? ''
      : ` The first is ${amount(value, area.unit)}; the second, a square with sides that long, would be ${amount(Number((value * value).toPrecision(4)), area.unit)}.`;
  return (
    `One sentence with its unit turned round: ${figure(area)} in ${page(area.report)}, ${figure(side)} in ` +
    `${page(side.report)}. As written they differ.${area.unit === 'km2' ? sum : ''} One origin, not two: do not take ` +
    `${list([figure(area), figure(side)])} for two measurements. ${both(area, side)}`
  );
}

function unitWords({ claim }: Fact): readonly string[] {
  return claim.quantity.text
    .toLowerCase()
    .replace(/metre/g, 'meter')
    .split(/[^\p{L}\p{N}.,]+/u)
    .map((word) => word.replace(/^(kilometer|meter|mile)s$/, '$1'))
    .filter((word) => word !== '' && word !== 'a' && word !== 'of');
}
