import { describe, expect, it } from 'vitest';
import type { Read } from '../read.ts';
import { readReport } from '../read.ts';
import { cellsOf } from '../testing.ts';
import type { PdfLine } from './pdf.test-kit.ts';
import { pdf } from './pdf.test-kit.ts';

const readPdf = (bytes: Uint8Array): Read => readReport(bytes, { document: 'a.pdf', published: null, outlet: null });
const rules = ({ notices }: Read): readonly string[] => notices.map(({ rule }) => rule);

const PROSE = [
  'Fighting around the harbour of Port Elim went on through the night, and about 3,200 people have left the',
  'quarter since Sunday on foot or in lorries, the port authority told visiting relief workers. Most of the',
  'house-',
  'holds have gone to the school in Sarn.',
];
const page = (number: number, extra: readonly PdfLine[] = []): readonly PdfLine[] => [
  { words: `Halden Relief Council - Situation Report ${number} of the week`, y: 810, size: 8 },
  ...extra,
  ...PROSE.map((words, at) => ({ words, y: 700 - at * 14 })),
  {
    words: `On day ${number} the clinic of Dul Arim treated ${40 + number} wounded people, its director said in a note.`,
    y: 600,
  },
  { words: `Page ${number} of 4`, y: 30, size: 8 },
];
const heading = { words: 'Harbour quarter of Port Elim empties', y: 760, size: 20 };
const day = { words: 'Published 14 May 2031', y: 735 };
const whole = pdf([page(1, [heading, day]), page(2), page(3), page(4)]);

describe('a PDF document', () => {
  it('is read paragraph by paragraph, with the page of each', () => {
    const { report } = readPdf(whole);
    const paragraphs = report?.blocks.filter(({ kind }) => kind === 'paragraph') ?? [];
    const words = paragraphs.map(({ start, end }) => report?.text.slice(start, end));
    expect(words[0]).toMatch(
      /^Fighting around .* left the quarter since .* Most of the households have gone to the school in Sarn\.$/u,
    );
    expect(words).toHaveLength(8);
    expect(paragraphs.at(-1)?.reason).toBe('text, page 4');
    expect(report).toMatchObject({
      title: heading.words,
      mediaType: 'application/pdf',
      published: { from: '2031-05-14' },
    });
  });

  it('leaves out what recurs at the edge of its pages, and tells it', () => {
    const read = readPdf(whole);
    expect(read.report?.text).not.toMatch(/Situation Report|Page \d/u);
    expect(read.notices).toEqual([
      expect.objectContaining({ rule: 'running-lines', words: expect.stringContaining('8 running') }),
    ]);
    const once = readPdf(pdf([page(1, [heading, day])])).report?.text;
    expect(once).toContain('Situation Report 1 of the week');
  });

  it('without text, encrypted or broken says so', () => {
    expect(rules(readPdf(pdf([[], []])))).toEqual(['no-text']);
    expect(rules(readPdf(pdf([page(1)], { encrypted: true })))).toEqual(['encrypted']);
    expect(rules(readPdf(new TextEncoder().encode('%PDF-1.7\n%abc')))).toEqual(['broken-pdf']);
    expect(rules(readPdf(pdf([page(1), []])))).toContain('no-text');
  });

  it('cut anywhere still ends, and gives what can be had', () => {
    for (const part of [0.3, 0.6, 0.9]) {
      const { report, notices } = readPdf(whole.subarray(0, Math.floor(whole.length * part)));
      expect(report !== null || notices.length > 0).toBe(true);
    }
  });

  const LEFT = [
    'The ferry left Oule at nine in the evening',
    'with 120 people on board, nearly all of them',
    'families who had sold what they could not',
    'carry. Nine of them are missing, the coast-',
    'guard at Marnby told our visitors on Tuesday.',
    'Its boats will search until the wind turns.',
  ];
  const RIGHT = [
    'In Sarn the school took in 340 others, who',
    'sleep in its hall on mats that the town gave.',
    'The council counted 85 children under five',
    'among them and asked for milk, blankets and',
    'a second doctor, as the first has worked since',
    'Sunday without a night of sleep to speak of.',
  ];
  const beside = (at: number): readonly PdfLine[] => [
    { words: LEFT[at] ?? '', y: 700 - at * 14, x: 50 },
    { words: RIGHT[at] ?? '', y: 700 - at * 14, x: 320 },
  ];
  const title = { words: 'Ferry sinks off Marnby with families on board', y: 760, size: 20 };
  const under = 'Both columns were checked by the office in Oule before they were printed in this week of the storm.';

  it.each([
    ['row by row', LEFT.flatMap((_, at) => beside(at))],
    ['column by column', [0, 1].flatMap((side) => LEFT.flatMap((_, at) => beside(at)[side] ?? []))],
  ])('in two columns, written %s, is read column by column', (_, lines) => {
    const { report } = readPdf(pdf([[title, ...lines, { words: under, y: 590, x: 50 }]]));
    const text = report?.text ?? '';
    expect(text).toContain('with 120 people on board, nearly all of them families who had sold');
    expect(text).toContain('Nine of them are missing, the coastguard at Marnby');
    expect(text).toContain('In Sarn the school took in 340 others, who sleep in its hall');
    expect(text.indexOf('until the wind turns')).toBeLessThan(text.indexOf('In Sarn the school'));
    expect(text.indexOf('to speak of')).toBeLessThan(text.indexOf('Both columns'));
  });

  it('joins a word that the end of a column parts', () => {
    const lines = LEFT.flatMap((_, at) => beside(at)).map((line) =>
      line.words === LEFT[5]
        ? { ...line, words: 'Its boats will search with the other house-' }
        : line.words === RIGHT[0]
          ? { ...line, words: 'boats of the bay while the school took in 340' }
          : line,
    );
    expect(readPdf(pdf([[title, ...lines]])).report?.text).toContain('with the other houseboats of the bay');
  });

  it('tells the rows of a table, and never joins figures of two cells', () => {
    const rows = [
      ['District', 'Dead', 'Wounded', 'Families'],
      ['Oslem', '12', '400', '3'],
      ['Dul Arim', '31', '40', '120'],
      ['Total', '43', '440', '123'],
    ];
    const cells = rows.flatMap((row, at) =>
      row.map((words, index) => ({ words, y: 560 - at * 16, x: 60 + index * 110 })),
    );
    const { report } = readPdf(pdf([[...page(1, [heading, day]), ...cells]]));
    const found = report?.blocks.filter(({ reason }) => reason === 'table, page 1') ?? [];
    expect(found.map(({ kind, start, end }) => [kind, report?.text.slice(start, end)])).toEqual([
      ['paragraph', 'District Dead Wounded Families'],
      ['paragraph', 'Oslem | 12 | 400 | 3'],
      ['paragraph', 'Dul Arim | 31 | 40 | 120'],
      ['paragraph', 'Total | 43 | 440 | 123'],
    ]);
    expect(report?.tables?.map((table) => cellsOf(report, table))).toEqual([
      { heads: 1, cells: rows.map((row) => row.map((words, column) => `${column} ${words}`)) },
    ]);
  });

  it('knows the columns of cells that are left out, set right, or stand over two columns', () => {
    const at = (y: number, ...cells: readonly [words: string, x: number][]): readonly PdfLine[] =>
      cells.map(([words, x]) => ({ words, y, x }));
    const lines = [
      ...at(560, ['People hurt or dead', 168], ['Houses', 330]),
      ...at(544, ['Ward', 60], ['Dead', 170], ['Wounded', 230], ['Burnt', 330]),
      ...at(528, ['Oslem', 60], ['1,250', 168], ['3', 262], ['44', 345]),
      ...at(512, ['Dul Arim', 60], ['9', 268], ['120', 340]),
      ...at(496, ['Sarn', 60], ['31', 180], ['2', 350]),
    ];
    const { report } = readPdf(pdf([[...page(1, [heading, day]), ...lines]]));
    expect(report?.tables?.map((table) => cellsOf(report, table))).toEqual([
      {
        heads: 2,
        cells: [
          ['1-2 People hurt or dead', '3 Houses'],
          ['0 Ward', '1 Dead', '2 Wounded', '3 Burnt'],
          ['0 Oslem', '1 1,250', '2 3', '3 44'],
          ['0 Dul Arim', '2 9', '3 120'],
          ['0 Sarn', '1 31', '3 2'],
        ],
      },
    ]);
  });

  it('takes the day of its figures where it states no other, and parts tables that stand apart', () => {
    const at = (y: number, ...cells: readonly string[]): readonly PdfLine[] =>
      cells.map((words, index) => ({ words, y, x: 60 + index * 150 }));
    const figures = [...at(560, '22', '5,400'), ...at(544, 'people killed', 'IDPs')];
    const list = [...at(480, 'Schools damaged', '14'), ...at(464, 'Missing persons', '31')];
    const number = { words: 'Situation Report No. 4 (as of 12 May 2031)', y: 735, size: 13 };
    const { report } = readPdf(pdf([[...page(1, [heading, number]), ...figures, ...list]]));
    expect([report?.published.from, report?.published.reason]).toEqual([
      '2031-05-12',
      'stated as the day of its figures',
    ]);
    expect(report?.tables?.map(({ rows }) => rows.length)).toEqual([2, 2]);
  });

  it('is no table where a line of running text has a wide gap', () => {
    const lines = [
      { words: 'About 3,200 people have left the quarter', y: 700 },
      { words: 'since Sunday on foot.', y: 700, x: 300 },
      { words: 'Most of them have gone to the school in Sarn, where the town gave them mats to sleep on.', y: 686 },
    ];
    const { report } = readPdf(pdf([[heading, ...lines]]));
    expect(report?.text).toContain('left the quarter since Sunday on foot. Most of them have gone');
    expect(report?.blocks.some(({ reason }) => reason.startsWith('table'))).toBe(false);
  });
});
