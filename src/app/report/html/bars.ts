import type { Series } from '../../../model/account.ts';
import { bounds, days, number } from '../words.ts';
import { escapeHtml } from './escape.ts';

const WIDTH = 720;
const LEFT = 190;
const ROW = 18;
const BAR = 8;
const MOST_ROWS = 40;

/** The colour class of each origin of the account, the same wherever it is drawn. */
export function originColours(origins: readonly { readonly id: string }[]): ReadonlyMap<string, string> {
  return new Map(origins.map(({ id }, index) => [id, `o${index % 8}`]));
}

/**
 * The statements of a series as bars over one axis of values, a row each in order of time: solid between stated bounds, faded
 * towards a side that the words leave open, a dot for an exact figure. Empty where fewer than two statements could be compared.
 */
export function drawBars(series: Series, colours: ReadonlyMap<string, string>): string {
  const points = [...series.points].sort((a, b) => order(a.from) - order(b.from)).slice(0, MOST_ROWS);
  const values = points.flatMap(({ min, max }) => [min, max].filter((value) => value !== null));
  const top = Math.max(...values, 0);
  if (points.length < 2 || top <= 0) return '';
  const x = (value: number): number => LEFT + ((WIDTH - LEFT - 60) * value) / (top * 1.15);
  const height = ROW * points.length + 22;
  const rows = points.map((point, index) =>
    drawRow(point, ROW * index + 12, { x, top, unit: series.unit, colour: colours.get(point.origin) ?? 'o7' }),
  );
  const ticks = ticksTo(top).map((value) => {
    const label = series.unit === 'ratio' ? `${number(value * 100)} %` : number(value);
    const line = `<line class="axis" x1="${at(x(value))}" x2="${at(x(value))}" y1="0" y2="${height - 16}"/>`;
    return `${line}<text x="${at(x(value))}" y="${height - 3}" text-anchor="middle">${label}</text>`;
  });
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(`Statements of ${series.title}`)}">${ticks.join('')}${rows.join('')}</svg>`;
}

/** Round values from 0 up to `top`, three to six of them, in steps of 1, 2 or 5 times a power of ten. */
export function ticksTo(top: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(top / 3));
  const step = power * ([1, 2, 5].findLast((factor) => factor * power * 3 <= top * 1.5) ?? 1);
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

interface Scale {
  readonly x: (value: number) => number;
  readonly top: number;
  readonly unit: string | null;
  readonly colour: string;
}

function drawRow(
  { from, to, min, max, superseded }: Series['points'][number],
  y: number,
  { x, top, unit, colour }: Scale,
): string {
  const label = `<text x="${LEFT - 8}" y="${y + 4}" text-anchor="end">${escapeHtml(days(from, to))}</text>`;
  const value = `<text x="${at(x(max ?? top * 1.12) + 6)}" y="${y + 4}">${escapeHtml(bounds(min, max, unit))}</text>`;
  const bar = (start: number, end: number, kind: string): string =>
    `<rect class="${kind}" x="${at(x(start))}" y="${y - BAR / 2}" width="${at(Math.max(2, x(end) - x(start)))}" height="${BAR}" rx="2"/>`;
  const shape =
    min === null
      ? bar(0, max ?? 0, 'open') + dot(x(max ?? 0), y)
      : max === null
        ? bar(min, top * 1.12, 'open') + dot(x(min), y)
        : min === max
          ? dot(x(min), y)
          : bar(min, max, 'closed');
  return `<g class="${colour}${superseded ? ' faded' : ''}">${label}${shape}${value}</g>`;
}

function dot(x: number, y: number): string {
  return `<circle cx="${at(x)}" cy="${y}" r="5"/>`;
}

function at(value: number): string {
  return value.toFixed(1);
}

function order(day: string | null): number {
  return day === null ? 0 : Date.parse(day);
}
