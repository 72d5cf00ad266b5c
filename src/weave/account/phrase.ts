import type { Measure } from '../../model/claim.ts';
import type { Bounds } from '../../model/lexicon/bounds.ts';
import type { Report } from '../../model/report.ts';
import type { Day } from '../../model/when.ts';
import type { Fact } from '../series/fact.ts';
import { MEASURE_ROWS } from '../series/nature.ts';
import { classTitle } from '../series/title.ts';

const NUMBERS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });
const DAYS = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const LONGEST_QUOTE = 180;

export function number(value: number): string {
  return NUMBERS.format(value);
}

export function day(value: Day): string {
  return DAYS.format(Date.parse(value));
}

/** "on 3 May 2021", "from 1 to 3 May 2021", "up to 3 May 2021"; empty for no day at all. */
export function days(from: Day | null, to: Day | null): string {
  if (from === null) return to === null ? '' : `up to ${day(to)}`;
  if (to === null) return `since ${day(from)}`;
  if (from === to) return `on ${day(from)}`;
  if (from.slice(0, 7) === to.slice(0, 7)) return `from ${Number(from.slice(8))} to ${day(to)}`;
  return `from ${day(from)} to ${day(to)}`;
}

/** "400 to 600", "at least 800", "at most 2,000", "any number". Shares are told in per cent. */
export function bounds({ min, max }: Bounds, unit: string | null = null): string {
  const of = (value: number): string => amount(value, unit);
  if (min === null) return max === null ? 'any number' : `at most ${of(max)}`;
  if (max === null) return `at least ${of(min)}`;
  return min === max ? of(min) : `${unit === null ? number(min) : of(min)} to ${of(max)}`;
}

const UNIT_WORDS: Readonly<Record<string, string>> = { km2: 'km²', USD: 'US dollars', EUR: 'euros', GBP: 'pounds' };

export function amount(value: number, unit: string | null): string {
  if (unit === 'ratio') return `${number(Number((value * 100).toPrecision(4)))} per cent`;
  return unit === null || unit === 'families' ? number(value) : `${number(value)} ${UNIT_WORDS[unit] ?? unit}`;
}

/** Units that the quantity's own words hold, so that no noun follows. */
const MEASURED = /^(?:km2|m2|ha|mi2|acres?|hectares?|[A-Z]{3})$/;

/**
 * What a fact counts, in its own words and quoted: “up to 2,000 civilians”, the figure alone where its noun does not follow; with
 * the bounds that a person gave instead.
 */
export function figure({ claim, judged, strict, unit }: Fact): string {
  const isCorrected = judged?.slots.has('bounds') === true;
  return `${inWords(claim)}${isCorrected ? ` (corrected to ${bounds(strict, unit)})` : ''}`;
}

function inWords(claim: Fact['claim']): string {
  const { quantity, population, quote } = claim;
  const noun = population?.text ?? '';
  if (noun === '' || MEASURED.test(quantity.unit ?? '') || quantity.text.toLowerCase().endsWith(noun.toLowerCase()))
    return `“${flat(quantity.text)}”`;
  const behind = quantity.end - quote.start;
  const near = quote.text.slice(behind, behind + noun.length + 12);
  const end = near.indexOf(noun);
  return `“${flat(end < 0 ? quantity.text : `${quantity.text}${near.slice(0, end)}${noun}`)}”`;
}

/** The exact words around a fact's figure, cut to a readable length at both ends. */
export function quoted({ claim, report }: Fact): string {
  const { start, end, text } = claim.quote;
  if (text.length <= LONGEST_QUOTE) return `“${flat(text)}”`;
  const middle = (claim.quantity.start + claim.quantity.end) / 2;
  const from = Math.max(start, Math.min(Math.floor(middle - LONGEST_QUOTE / 2), end - LONGEST_QUOTE));
  const to = Math.min(end, from + LONGEST_QUOTE);
  const words = report.text.slice(from, to);
  const head = from > start ? `…${words.replace(/^\S*\s/, '')}` : words;
  return `“${flat(to < end ? `${head.replace(/\s\S*$/, '')}…` : head)}”`;
}

function flat(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“”]|["“”]$/g, '');
}

/** What a reader calls the page: its outlet, else its file. */
export function page(report: Report): string {
  return report.outlet ?? report.document;
}

/** Who says it, through whom, on which page: "Ana Brandt on Twitter, carried by NPA, in the Kalmar Post". */
export function source({ claim, report, speaker }: Fact): string {
  const named = (kind: string): readonly string[] =>
    claim.chain.flatMap((link) => (link.kind === kind ? [link.agent] : []));
  const [medium, agency] = [named('medium')[0], named('agency')[0]];
  const who = speaker === null ? null : `${speaker.name}${medium === undefined ? '' : ` (${medium})`}`;
  if (who === null) return agency === undefined ? page(report) : `${agency}, in ${page(report)}`;
  return agency === undefined ? `${who}, in ${page(report)}` : `${who}, carried by ${agency}, in ${page(report)}`;
}

/** When a fact held, for a sentence; says plainly that it is not known. */
export function when({ from, to, report }: Fact): string {
  const said = days(from, to);
  if (said !== '') return said;
  return report.published.from === null || report.published.from !== report.published.to
    ? 'in a report without a date'
    : `at a time that the report of ${day(report.published.from)} does not say`;
}

/** How a topic says its measure and its place, where that is not plainly "measured in place". */
const TOPICS: Readonly<Partial<Record<Measure, readonly [said: string, at: string]>>> = {
  inside: ['inside', ''],
  left: ['gone', 'from '],
  evacuated: ['evacuated', 'from '],
  attacks: ['', 'in '],
  other: ['', 'in '],
};

/** What a series of facts is about: "civilians inside Ostrand". */
export function topic({ claim, class: id, place, actor }: Fact): string {
  const who = id === null ? (claim.population?.text ?? '') : classTitle(id);
  const [said, at] = TOPICS[claim.measure] ?? [MEASURE_ROWS[claim.measure].said, 'in '];
  const where = place === null ? '' : `${at}${place.name}`;
  const by = actor === null ? '' : `by ${actor.name}`;
  return [who, said, where, by].filter((word) => word !== '').join(' ');
}

/** "a, b and c"; each said once. */
export function list(items: readonly string[]): string {
  const said = [...new Set(items)];
  const last = said.at(-1) ?? '';
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')} and ${last}`;
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export function count(items: number, noun: string): string {
  return `${SMALL[items] ?? number(items)} ${noun}${items === 1 ? '' : 's'}`;
}

export function capital(words: string): string {
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
}
