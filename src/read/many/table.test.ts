import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.ts';
import { readCsv, readJsonLines } from './table.ts';

const COLUMNS = { text: 'body', title: 'head', published: 'day', outlet: 'by', document: null };
const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);

describe('readCsv', () => {
  it('maps columns to a report', () => {
    const { items, notices } = readCsv(
      bytes(
        'head,body,day,by\r\n"Ferry, late","It sailed.\nAt last.",8 March 2021,Courier\r\n,,,\r\nRoad,Open again.,yesterday,\r\n',
      ),
      COLUMNS,
      't',
    );
    expect(items.map(({ given }) => given)).toEqual([
      { document: 't#2', published: '2021-03-08', outlet: 'Courier' },
      { document: 't#5', published: null, outlet: null },
    ]);
    expect(new TextDecoder().decode(items[0]?.bytes)).toBe('Ferry, late\n\nIt sailed.\nAt last.');
    expect(notices.map(({ words }) => words)).toEqual(['line 4 holds no text']);
  });

  it('says which column is missing', () => {
    expect(readCsv(bytes('head,text\na,b'), COLUMNS, 't').notices).toMatchObject([
      { rule: 'bad-table', severity: 'error' },
    ]);
  });
});

describe('readJsonLines', () => {
  it('tells lines that are no objects', () => {
    const { items, notices } = readJsonLines(
      bytes('{"body":"It sailed.","day":"2021-03-08"}\n[1]\n{"body":\n\n{"head":"x"}\n'),
      COLUMNS,
      't',
    );
    expect(items.map(({ given }) => given.document)).toEqual(['t#1']);
    expect(notices.map(({ rule, words }) => `${rule}: ${words}`)).toEqual([
      'bad-row: line 2 is no JSON object',
      'bad-row: line 3 is no JSON object',
      'empty-row: line 5 holds no text',
    ]);
  });
});

describe('parseCsv', () => {
  it('reads back what was written', () => {
    const cell = fc.string({ minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const text = rows.map((cells) => cells.map((words) => `"${words.replace(/"/g, '""')}"`).join(',')).join('\r\n');
        expect([...parseCsv(text)].map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});
