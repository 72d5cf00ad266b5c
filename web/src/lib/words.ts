import { bounds, count, days, number, sentence } from '../../../src/app/report/words.ts';
import type { FindingKind } from '../../../src/model/finding.ts';

export { bounds, count, days, number, sentence };

/** What a reader calls each kind of finding. */
export const KIND_WORDS: Readonly<Record<FindingKind, string>> = {
  'does-not-add-up': 'Does not add up',
  'adds-up': 'Adds up',
  agree: 'Agrees',
  looser: 'Looser',
  refines: 'Refines',
  supersedes: 'Superseded',
  contradicts: 'Contradicts',
  differs: 'Differs',
  misquotes: 'Misquotes',
  gap: 'Gap',
  changed: 'Changed',
};

/** The kinds that say that figures cannot all be true. */
export const CLASHES: ReadonlySet<FindingKind> = new Set(['does-not-add-up', 'contradicts', 'misquotes']);

/** The title of a series without its measure, and the measure: "civilians in Qarat", "inside". */
export function titleParts(title: string): { readonly measure: string; readonly of: string } {
  const at = title.indexOf(': ');
  return at < 0 ? { measure: '', of: title } : { measure: title.slice(0, at), of: title.slice(at + 2) };
}

/** 0 as "A", 25 as "Z", 26 as "AA": what an origin is called within one page. */
export function letter(at: number): string {
  const own = String.fromCharCode(65 + (at % 26));
  return at < 26 ? own : letter(Math.floor(at / 26) - 1) + own;
}
