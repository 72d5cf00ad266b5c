import type { Notice } from '../model/finding.ts';
import type { Span } from '../model/span.ts';

/** Makes notices about one document. */
export type MakeNotice = (rule: string, severity: Notice['severity'], words: string, place?: Span) => Notice;

export function bindNotices(document: string): MakeNotice {
  return (rule, severity, words, place) => ({ rule, severity, document, place: place ?? null, words });
}
