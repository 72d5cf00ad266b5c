import { describe, expect, it } from 'vitest';
import type { Read } from '../read.ts';
import { readReport } from '../read.ts';
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
});
