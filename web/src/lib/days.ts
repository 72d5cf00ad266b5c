import type { Day } from '../../../src/model/when.ts';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01, for scales and differences. */
export function toNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

export function fromNumber(days: number): Day {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "17 Feb 2019" for an ISO instant or day; the clock is left out. */
export function dayWords(iso: string): string {
  const [year, month, date] = iso.slice(0, 10).split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1] ?? ''} ${year}`;
}

/** How old a figure is beside the newest of the case, in words. */
export function ageWords(days: number): string {
  if (days <= 0) return 'newest of the case';
  return days === 1 ? '1 day older than the newest' : `${days} days older than the newest`;
}

export interface Tick {
  readonly at: number;
  readonly label: string;
  /** The year or month that starts here, told once below the labels. */
  readonly under: string | null;
}

/** Ticks of a time axis between two day numbers: days, months or years, whichever gives at most `most`. */
export function dayTicks(from: number, to: number, most: number): readonly Tick[] {
  const span = Math.max(1, to - from);
  const step = [1, 2, 7, 14].find((days) => span / days <= most);
  if (step !== undefined) return everyDays(from, to, step);
  const months = [1, 3, 6, 12, 24, 60, 120, 240].find((count) => span / (count * 30.4) <= most) ?? 600;
  return everyMonths(from, to, months);
}

function everyDays(from: number, to: number, step: number): readonly Tick[] {
  const ticks: Tick[] = [];
  let told = '';
  for (let at = Math.ceil(from); at <= to; at += step) {
    const [year = '', month = '', date = ''] = fromNumber(at).split('-');
    const under = `${MONTHS[Number(month) - 1]} ${year}`;
    ticks.push({ at, label: String(Number(date)), under: under === told ? null : under });
    told = under;
  }
  return ticks;
}

function everyMonths(from: number, to: number, step: number): readonly Tick[] {
  const ticks: Tick[] = [];
  let told = '';
  const first = new Date(from * DAY_MS);
  let month = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step;
  for (; ; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS;
    if (at > to) return ticks;
    if (at < from) continue;
    const year = String(Math.floor(month / 12));
    const label = step >= 12 ? year : (MONTHS[month % 12] ?? '');
    ticks.push({ at, label, under: step >= 12 || year === told ? null : year });
    told = year;
  }
}
