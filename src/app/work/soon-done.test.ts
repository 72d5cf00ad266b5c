import { expect, it } from 'vitest';
import { pdf } from '../../read/pdf/pdf.test-kit.ts';
import { isSoonDone } from './soon-done.ts';
import type { Task } from './task.ts';

const task = (bytes: Uint8Array): Task => ({
  kind: 'read',
  bytes,
  given: { document: 'x', published: null, outlet: null },
  pack: {} as Extract<Task, { kind: 'read' }>['pack'],
});
const text = (length: number): Task => task(Buffer.alloc(length, 'words '));

it('is true of a few pages of usual size, and of nothing', () => {
  expect(isSoonDone([])).toBe(true);
  expect(isSoonDone([text(30_000), text(60_000)])).toBe(true);
  expect(isSoonDone([task(pdf([[{ words: 'One line of a page', y: 700 }]]))])).toBe(true);
});

it('is false of many, of large ones, and of a PDF document of some pages', () => {
  expect(isSoonDone(Array.from({ length: 8 }, () => text(10)))).toBe(false);
  expect(isSoonDone([text(100_000), text(200_000)])).toBe(false);
  const lines = Array.from({ length: 50 }, (_, at) => ({ words: 'A line of a page '.repeat(5), y: 800 - at * 14 }));
  expect(isSoonDone([task(pdf(Array.from({ length: 10 }, () => lines)))])).toBe(false);
});
