import { describe, expect, it } from 'vitest';
import { cellsOf, read } from '../testing.ts';

const sentence = (what: string): string =>
  `<p>The harbour office at Marnby said on Tuesday that ${what} had been counted twice before the storm came in from the west.</p>`;

function tablesOf(table: string): ReturnType<typeof cellsOf>[] {
  const words = `${sentence('ferries')}${sentence('cranes')}${table}${sentence('barges')}`;
  const report = read(`<html><head><title>Storm</title></head><body><article>${words}</article></body></html>`);
  return (report.tables ?? []).map((found) => cellsOf(report, found));
}
const row = (name: 'td' | 'th', ...cells: string[]): string =>
  `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`;

describe('a table of figures', () => {
  it('keeps its cells with their columns, also where one is empty', () => {
    const table = `<table>${row('th', 'Port', 'Dead', 'Boats sunk')}${row('td', 'Oule', '', '41')}${row('td', 'Sarn', '2', '7')}</table>`;
    expect(tablesOf(table)).toEqual([
      {
        heads: 1,
        cells: [
          ['0 Port', '1 Dead', '2 Boats sunk'],
          ['0 Oule', '2 41'],
          ['0 Sarn', '1 2', '2 7'],
        ],
      },
    ]);
  });

  it('knows cells that cover several columns or rows', () => {
    const heads =
      '<tr><td rowspan="2">Coast</td><td rowspan="2">Port</td><td colspan="2">People</td></tr><tr><td>Dead</td><td>Hurt</td></tr>';
    const rows =
      '<tr><td rowspan="2">North</td><td>Oule</td><td>3</td><td>9</td></tr><tr><td>Sarn</td><td>1</td><td>4</td></tr>';
    expect(tablesOf(`<table>${heads}${rows}</table>`)).toEqual([
      {
        heads: 2,
        cells: [
          ['0 Coast', '1 Port', '2-3 People'],
          ['0 Coast', '1 Port', '2 Dead', '3 Hurt'],
          ['0 North', '1 Oule', '2 3', '3 9'],
          ['0 North', '1 Sarn', '2 1', '3 4'],
        ],
      },
    ]);
  });

  it('takes years above the first figures for heads, and words further down for those of what follows', () => {
    const table = `<table>${row('td', 'Port', '2029', '2030')}${row('td', 'Oule', '12', '14')}${row('td', 'Port', 'Boats', 'Nets')}${row('td', 'Oule', '41', '9')}</table>`;
    expect(tablesOf(table)[0]?.heads).toBe(2);
  });

  it('has no heads where its first row holds figures', () => {
    expect(tablesOf(`<table>${row('td', 'Dead', '12')}${row('td', 'Hurt', '2')}</table>`)[0]?.heads).toBe(0);
  });

  it.each([
    ['one row', `<table>${row('td', 'Dead', '12')}</table>`],
    [
      'boxes of a page',
      `<table><tr><td><div>${sentence('kites')}</div></td><td><ul><li>Menu</li></ul></td></tr></table>`,
    ],
  ])('is not %s', (_, table) => {
    expect(tablesOf(table)).toEqual([]);
  });

  it('is bounded where cells say that they reach far', () => {
    const wide = '<tr><td rowspan="99999" colspan="99999">1</td><td rowspan="-3" colspan="x">2</td></tr>'.repeat(300);
    expect(() => tablesOf(`<table>${wide}</table>`)).not.toThrow();
  });
});
