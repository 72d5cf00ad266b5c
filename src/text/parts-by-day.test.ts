import { describe, expect, it } from 'vitest';
import type { Report } from '../model/report.ts';
import { partsByDay } from './parts-by-day.ts';

const block = (start: number, end: number): Report['blocks'][number] => ({
  start,
  end,
  kind: 'paragraph',
  reason: 'text',
});
const entry = (start: number, end: number, day: string) => ({ start, end, day, reason: 'the <time> of the entry' });
const report = (entries: Report['entries']): Report => ({
  id: 'report-1',
  document: 'live',
  sha256: '',
  mediaType: 'text/html',
  text: 'x'.repeat(60),
  title: null,
  blocks: [block(0, 8), block(10, 18), block(20, 28), block(30, 38), block(40, 48)],
  published: { from: '2024-05-03', to: '2024-05-03', basis: 'stated', reason: 'stated in meta date', words: null },
  outlet: null,
  byline: null,
  credits: [],
  language: 'en',
  readBy: 'read/0',
  ...(entries !== undefined && { entries }),
});
const shape = (parts: readonly Report[]): unknown =>
  parts.map(({ blocks, published }) => [blocks.map(({ start }) => start), published.from]);

describe('stretches of one day', () => {
  it('are the entries of a live blog over two days', () => {
    const live = report([entry(10, 18, '2024-05-03'), entry(20, 28, '2024-05-02'), entry(30, 38, '2024-05-02')]);
    const parts = partsByDay(live);
    expect(shape(parts)).toEqual([
      [[0], '2024-05-03'],
      [[10], '2024-05-03'],
      [[20, 30], '2024-05-02'],
      [[40], '2024-05-03'],
    ]);
    expect(parts.every(({ id, text }) => id === live.id && text === live.text)).toBe(true);
  });

  it('keep all blocks of an entry together', () => {
    const parts = partsByDay(report([entry(10, 28, '2024-05-01'), entry(30, 48, '2024-04-30')]));
    expect(shape(parts)).toEqual([
      [[0], '2024-05-03'],
      [[10, 20], '2024-05-01'],
      [[30, 40], '2024-04-30'],
    ]);
  });

  it('are the whole report where there is no other day', () => {
    const plain = report(undefined);
    expect(partsByDay(plain)).toEqual([plain]);
    const sameDay = report([entry(10, 18, '2024-05-03')]);
    expect(partsByDay(sameDay)).toEqual([sameDay]);
  });
});
