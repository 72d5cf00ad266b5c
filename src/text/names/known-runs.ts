import { quoteOf } from '../../model/span.ts';
import type { Draft } from './drafts.ts';
import { kindOf } from './entities.ts';
import { fold, lookUp } from './gazetteer.ts';
import type { Line, Word } from './words.ts';
import { isAcronym, isCapital } from './words.ts';

const LONGEST = 6;

/** Names in lines set in title case or capitals: only those that the running text or the gazetteer knows, the longest at each place. */
export function knownRuns(text: string, lines: readonly Line[], body: readonly Draft[]): readonly Draft[] {
  const known = new Map<string, Draft>();
  for (const draft of body) known.set(fold(draft.text), draft);
  for (const draft of body) {
    // A person of the running text may stand in the headline by surname alone.
    const surname = fold(draft.text).split(' ').at(-1) ?? '';
    if (kindOf(draft.evidence) === 'person' && surname.length > 3 && !known.has(surname)) known.set(surname, draft);
  }
  const drafts: Draft[] = [];
  for (const [line, { words, isTitle }] of lines.entries()) {
    if (!isTitle) continue;
    for (let from = 0; from < words.length; from += 1) {
      if (!isCapital((words[from] as Word).text)) continue;
      const draft = longestAt(text, words, line, from, known);
      if (draft === null) continue;
      drafts.push(draft);
      from = draft.to - 1;
    }
  }
  return drafts;
}

function longestAt(
  text: string,
  words: readonly Word[],
  line: number,
  from: number,
  known: ReadonlyMap<string, Draft>,
): Draft | null {
  for (let to = Math.min(words.length, from + LONGEST); to > from; to -= 1) {
    const quote = quoteOf(text, (words[from] as Word).start, (words[to - 1] as Word).end);
    const found = known.get(fold(quote.text));
    if (found !== undefined) return { ...found, ...quote, line, from, to, role: null };
    const place = lookUp(quote.text);
    const isShout = isAcronym(quote.text) && quote.text.length < 4 && place?.kind !== 'country';
    if (place !== null && !isShout && quote.text.length > 1) {
      return {
        ...quote,
        line,
        from,
        to,
        evidence: { [place.kind]: 3 },
        role: null,
        country: place.country,
        isAddressed: false,
      };
    }
  }
  return null;
}
