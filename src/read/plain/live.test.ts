import { describe, expect, it } from 'vitest';
import { read } from '../testing.ts';

const NEWS = [
  'The coast guard says that nine people are still missing off Marnby after the ferry went down.',
  'Boats from three villages have joined the search, says Ana Brill of the line that runs the ferry.',
  'A ferry with 120 people on board has sunk off Marnby, the coast guard says in a short statement.',
  'Forty people have been taken to the hospital at Oule, most of them cold and in shock, doctors say.',
];
const HEADLINE = 'Ferry sinks off Marnby: live updates';
const DAY = 'Published: 5 May 2031';

function entriesOf(...lines: readonly string[]): readonly string[] {
  const report = read(lines.join('\n\n'));
  return (report.entries ?? []).map(
    ({ day, to, start, end }) =>
      `${day}${to === undefined ? '' : ` to ${to}`} ${report.text.slice(start, start + 9)} ${report.text.slice(end - 9, end)}`,
  );
}

describe('a live blog that was copied', () => {
  it.each([
    ['right before the text', (clock: string, at: number): string[] => [`${clock} ${NEWS[at]}`]],
    ['before a dash', (clock: string, at: number): string[] => [`${clock} - ${NEWS[at]}`]],
    ['on a line of its own', (clock: string, at: number): string[] => [clock, NEWS[at] ?? '']],
  ])('has entries with times %s, past midnight', (_, line) => {
    const found = entriesOf(
      HEADLINE,
      DAY,
      ...line('07:10', 0),
      ...line('00:20', 1),
      ...line('23:50', 2),
      ...line('21:15', 3),
    );
    expect(found.map((entry) => entry.slice(0, 16))).toEqual([
      '2031-05-06 07:10',
      '2031-05-06 00:20',
      '2031-05-05 23:50',
      '2031-05-05 21:15',
    ]);
    expect(found.map((entry) => entry.slice(-9))).toEqual(NEWS.map((words) => words.slice(-9)));
  });

  it('has the days of the lines between its entries', () => {
    const found = entriesOf(
      HEADLINE,
      `07:10 ${NEWS[0]}`,
      `06:10 ${NEWS[1]}`,
      'Monday 5 May 2031',
      `23:50 ${NEWS[2]}`,
      `21:15 ${NEWS[3]}`,
    );
    expect(found.map((entry) => entry.slice(0, 10))).toEqual(['2031-05-06', '2031-05-06', '2031-05-05', '2031-05-05']);
  });

  it.each([
    [
      'that nothing says to be live',
      'Ferry sinks off Marnby',
      DAY,
      `07:10 ${NEWS[0]}`,
      `00:20 ${NEWS[1]}`,
      `23:50 ${NEWS[2]}`,
    ],
    [
      'about people who live there',
      'Thousands live off fish at Marnby',
      DAY,
      `07:10 ${NEWS[0]}`,
      `00:20 ${NEWS[1]}`,
      `23:50 ${NEWS[2]}`,
    ],
    ['with two times', HEADLINE, DAY, `07:10 ${NEWS[0]}`, `23:50 ${NEWS[2]}`],
    ['without a day', HEADLINE, `07:10 ${NEWS[0]}`, `00:20 ${NEWS[1]}`, `23:50 ${NEWS[2]}`],
  ])('is no text %s', (_, ...lines) => {
    expect(entriesOf(...lines)).toEqual([]);
  });
});
