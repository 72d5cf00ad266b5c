import type { Report } from '../model/report.ts';
import type { Day } from '../model/when.ts';

/** A report of that day, or of none, as tests hand it to `extract`: each line of the text a paragraph. */
export function reportOf(text: string, day: Day | null): Report {
  return {
    id: 'report-test',
    document: 'test.txt',
    sha256: '',
    mediaType: 'text/plain',
    text,
    title: null,
    blocks: [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index: start }) => {
      return { start, end: start + line.length, kind: 'paragraph', reason: 'test' };
    }),
    published: { from: day, to: day, basis: 'given', reason: 'test', words: null },
    outlet: 'The Ormond Post',
    byline: null,
    credits: [],
    language: 'en',
    readBy: 'test',
  };
}
