import type { Finding, Sense } from '../../model/finding.ts';
import { findingOf } from '../account/finding-of.ts';
import { bounds, count, day, days, figure, list, number, source, when } from '../account/phrase.ts';
import type { Fact } from '../series/fact.ts';
import { inReading, readingWords } from './clash.ts';
import type { Pocket } from './pocket.ts';
import type { Element } from './smallest-clash.ts';
import { failingSum, sideOf } from './sum.ts';

/** Tells a clash of stock and flow: who says how many were inside and how many came out, the sum, and what must give. */
export function pocketFinding({ place, day: on, out }: Pocket, clash: readonly Element[], sense: Sense): Finding {
  const flows = clash.filter(({ facts: [fact] }) => fact !== undefined && out.includes(fact));
  const stocks = clash
    .filter((element) => !flows.includes(element))
    .toSorted((a, b) => rank(b, sense) - rank(a, sense));
  const [high, low] = [sumOf(stocks, sense, 'max'), sumOf(flows, sense, 'min')];
  const undated = stocks.flatMap(({ facts }) => facts).filter(({ from, to }) => from === null && to === null);
  const facts = clash.flatMap((element) => element.facts);
  const inside = stocks.map((element) => said(element, sense, 'max'));
  const gone = flows.map((element) => said(element, sense, 'min'));
  const gap =
    low.value > high.value && flows.length === 1 ? `, ${number(low.value - high.value)} more than could be inside` : '';
  const caveat =
    undated.length === 0
      ? ''
      : ` The figure in the report without a date is taken as of the same days; if it is of another time, this sum is open.`;
  const sum = failingSum(
    sideOf(`inside ${place.name}, at most`, firstOf(stocks), sense, 'max'),
    sideOf('came out, at least', firstOf(flows), sense, 'min'),
    null,
  );
  return findingOf({
    kind: 'does-not-add-up',
    reading: sense,
    facts,
    sum,
    words:
      `${place.name} does not add up. Inside on ${day(on)} were at most ${list(inside)}: together at most ${high.sum}. Yet ` +
      `${list(gone)} came out ${periodOf(flows)}: at least ${low.sum}${gap}. Those who come out were inside before, so ` +
      `either the number inside was understated, or the number that came out overstated, or others got in between.` +
      `${readingWords(sense)}${caveat}`,
  });
}

/** A figure and its reprints are one term of a sum. */
function firstOf(elements: readonly Element[]): readonly Fact[] {
  return elements.flatMap(({ facts: [fact] }) => fact ?? []);
}

/** Figures with a day go first, the larger before the smaller. */
function rank({ facts: [fact] }: Element, sense: Sense): number {
  if (fact === undefined || (fact.from === null && fact.to === null)) return -1;
  return inReading(fact, sense).max ?? 0;
}

function said({ facts }: Element, sense: Sense, side: 'min' | 'max'): string {
  const [fact, ...others] = facts;
  if (fact === undefined) return '';
  const value = inReading(fact, sense)[side] ?? 0;
  const stated =
    fact.strict[side] === value ? '' : `, read as at ${side === 'min' ? 'least' : 'most'} ${number(value)}`;
  const time = fact.from === null && fact.to === null ? `, ${when(fact)}` : '';
  const pages = others.length === 0 ? '' : `, and ${count(others.length, 'more print')} of it`;
  return `${figure(fact)} (${source(fact)}${time}${pages}${stated})`;
}

function periodOf(flows: readonly Element[]): string {
  const facts: readonly Fact[] = flows.flatMap((element) => element.facts);
  const from = facts.flatMap((fact) => fact.from ?? []).sort()[0] ?? null;
  const to =
    facts
      .flatMap((fact) => fact.to ?? [])
      .sort()
      .at(-1) ?? null;
  return days(from, to);
}

function sumOf(
  elements: readonly Element[],
  sense: Sense,
  side: 'min' | 'max',
): { readonly value: number; readonly sum: string } {
  const values = elements.flatMap(({ facts: [fact] }) =>
    fact === undefined ? [] : [inReading(fact, sense)[side] ?? 0],
  );
  const value = values.reduce((total, item) => total + item, 0);
  const sum =
    values.length > 1 ? `${values.map(number).join(' + ')} = ${number(value)}` : bounds({ min: value, max: value });
  return { value, sum };
}
