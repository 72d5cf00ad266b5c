import type { Report } from '../model/report.ts';

/** A report without a day, outlet or credits, its text one paragraph, but for what is given. */
export function bareReport(id: string, text: string, given: Partial<Report> = {}): Report {
  return {
    id,
    document: `${id}.txt`,
    sha256: id,
    mediaType: 'text/plain',
    text,
    title: null,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph', reason: 'test' }],
    published: { from: null, to: null, basis: 'unknown', reason: '', words: null },
    outlet: null,
    byline: null,
    credits: [],
    language: 'en',
    readBy: 'test',
    ...given,
  };
}
