import type { ClaimView, FindingView, PositionView } from '../api/types.ts';
import { wordsHref } from './links.ts';

/** A stretch of a finding's words; what is quoted in it leads to its place in the report. */
export interface Part {
  readonly text: string;
  readonly href: string | null;
}

/** The longest first sentence that is set as a headline. */
const HEADLINE = 64;

/** The first sentence of a finding where it is short, quotes nothing and is not all there is: its headline. */
export function headlineOf(words: string): string | null {
  const [sentence = ''] = /^[^“”.]+\.(?=\s)/u.exec(words) ?? [];
  return sentence !== '' && sentence.length <= HEADLINE ? sentence : null;
}

type Cited = Pick<ClaimView, 'id' | 'report' | 'quote' | 'document'> & { readonly quantity?: ClaimView['quantity'] };

/**
 * Splits the words of a finding at what they quote, and finds for each quotation the claim or position that it is of:
 * the one whose words it repeats, the next one where several do.
 */
export function findingParts({
  words,
  claimViews,
  positionViews,
}: Pick<FindingView, 'words' | 'claimViews' | 'positionViews'>): readonly Part[] {
  const cited: Cited[] = [...claimViews, ...(positionViews satisfies readonly PositionView[])];
  const used = new Set<string>();
  const parts: Part[] = [];
  let at = 0;
  for (const found of words.matchAll(/“([^“”]+)”/gu)) {
    const source = pick(fold(found[1] ?? ''), cited, used);
    if (source === null) continue;
    used.add(source.id);
    parts.push({ text: words.slice(at, found.index), href: null }, { text: found[0], href: wordsHref(source) });
    at = found.index + found[0].length;
  }
  parts.push({ text: words.slice(at), href: null });
  return parts.filter(({ text }) => text !== '');
}

function pick(quoted: string, cited: readonly Cited[], used: ReadonlySet<string>): Cited | null {
  const fitting = cited.filter(({ quote, quantity }) => {
    const figure = quantity === undefined ? '' : fold(quantity.text);
    return (figure !== '' && quoted.includes(figure)) || fold(quote.text).includes(quoted);
  });
  const longest = Math.max(0, ...fitting.map(({ quantity }) => quantity?.text.length ?? 0));
  const best = fitting.filter(({ quantity }) => (quantity?.text.length ?? 0) === longest);
  return best.find(({ id }) => !used.has(id)) ?? best[0] ?? null;
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}
