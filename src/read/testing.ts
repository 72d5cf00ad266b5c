import type { Report } from '../model/report.ts';
import { readReport } from './read.ts';

/** Reads a text or page as it would stand in a file. */
export function read(words: string, given: Partial<{ published: string; outlet: string }> = {}): Report {
  const bytes = new TextEncoder().encode(words);
  const { report, notices } = readReport(bytes, { document: 'test', published: null, outlet: null, ...given });
  if (report === null) throw new Error(notices.map((notice) => notice.words).join('; '));
  return report;
}

/** The words of all blocks of a kind. */
export function wordsOf(report: Report, ...kinds: readonly Report['blocks'][number]['kind'][]): readonly string[] {
  return report.blocks
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ start, end }) => report.text.slice(start, end));
}
