import type { Sentence, Token } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { splitSentences } from './sentences/split.ts';
import { tokenise } from './tokens/tokenise.ts';

/** Sentences, tokens, tags and trees of each region of the text; no sentence crosses from one region to the next. */
export function analyse(text: string, regions: readonly Span[]): readonly Sentence[] {
  return regions.flatMap(({ start, end }, block) => {
    const words = tokenise(text, start, end);
    return splitSentences(text, words).map(({ first, last }) => {
      const tokens = words.slice(first, last).map((word, index) => token(text, word, index));
      return { start: tokens[0]?.start ?? start, end: tokens.at(-1)?.end ?? start, tokens, block };
    });
  });
}

function token(text: string, { start, end }: Span, index: number): Token {
  const word = text.slice(start, end);
  const upos = /^[\d.,\s]*\d$/.test(word)
    ? 'NUM'
    : /^\P{L}+$/u.test(word)
      ? 'PUNCT'
      : /^\p{Lu}/u.test(word)
        ? 'PROPN'
        : 'NOUN';
  return {
    start,
    end,
    text: word,
    lemma: word.toLowerCase(),
    upos,
    feats: '',
    head: index === 0 ? -1 : 0,
    deprel: index === 0 ? 'root' : upos === 'PUNCT' ? 'punct' : 'dep',
  };
}
