import type { Chain } from '../../model/chain.ts';
import { speakerOf, throughOf } from '../../model/chain.ts';
import type { When } from '../../model/when.ts';

/** A format is costly to make: these two serve all figures. */
const SMALL = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });
const USUAL = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });

/** 12345.5 as "12,345.5", 0.0009 as "0.0009". */
export function number(value: number): string {
  return (Math.abs(value) < 1 ? SMALL : USUAL).format(value);
}

/** "one origin only" as "One origin only." */
export function sentence(words: string): string {
  const text = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  return /[.!?]$/.test(text) || text === '' ? text : `${text}.`;
}

/** Bounds as a reader says them: "at most 5,000", "800 or more", "400 to 600"; a ratio as a percentage. */
export function bounds(min: number | null, max: number | null, unit: string | null): string {
  const say = (value: number): string => (unit === 'ratio' ? `${number(value * 100)} %` : number(value));
  const suffix = unit === null || unit === 'ratio' ? '' : ` ${unit}`;
  if (min === null && max === null) return 'no figure';
  if (min === null) return `at most ${say(max ?? 0)}${suffix}`;
  if (max === null) return `${say(min)} or more${suffix}`;
  return min === max ? `${say(min)}${suffix}` : `${say(min)} to ${say(max)}${suffix}`;
}

/** "17 Feb 2019", "20–24 Feb 2019", "until 17 Feb 2019", "at a time that the report does not tell". */
export function days(from: string | null, to: string | null): string {
  if (from === null && to === null) return 'at a time not told';
  if (from === null) return `until ${day(to ?? '')}`;
  if (to === null) return `since ${day(from)}`;
  if (from === to) return day(from);
  const [fromYear, fromMonth] = from.split('-');
  const [toYear, toMonth] = to.split('-');
  if (fromYear === toYear && fromMonth === toMonth) return `${Number(from.slice(8))}–${day(to)}`;
  return `${day(from)} – ${day(to)}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function day(iso: string): string {
  const [year, month, date] = iso.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

export function when(asOf: When | null): string {
  return asOf === null ? 'time not told' : days(asOf.from, asOf.to);
}

/** "Mirel Aldo, through Twitter, NPA", "the report itself, NPA". */
export function source(chain: Chain): string {
  const through = throughOf(chain);
  const speaker = speakerOf(chain);
  if (speaker === null) return through.length === 0 ? 'the report itself' : `the report itself (${through.join(', ')})`;
  return through.length === 0 ? speaker : `${speaker}, through ${through.join(', ')}`;
}

/** "1 claim", "3 claims". */
export function count(many: number, one: string, more = `${one}s`): string {
  return `${number(many)} ${many === 1 ? one : more}`;
}

/** The words on one line, cut in the middle of none. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
