import type { Sentence, Token } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { lemmatise } from './perceptron/lemmatise.ts';
import { model } from './perceptron/load.ts';
import { parse } from './perceptron/parser.ts';
import { splitSentences } from './sentences/split.ts';
import { tokenise } from './tokens/tokenise.ts';

/** Sentences, tokens, tags and trees of each region of the text; no sentence crosses from one region to the next. */
export function analyse(text: string, regions: readonly Span[]): readonly Sentence[] {
  return regions.flatMap(({ start, end }, block) => {
    const words = tokenise(text, start, end);
    return splitSentences(text, words).map(({ first, last }) => {
      const tokens = analysed(text, words.slice(first, last));
      return { start: tokens[0]?.start ?? start, end: tokens.at(-1)?.end ?? start, tokens, block };
    });
  });
}

function analysed(text: string, words: readonly Span[]): Token[] {
  const { tags, labels, lemmas } = model();
  const forms = words.map(({ start, end }) => text.slice(start, end));
  const { tags: tagged, heads, labels: labelled } = parse(model(), forms);
  let root = -1;
  return words.map(({ start, end }, index) => {
    const form = text.slice(start, end);
    const tag = tags[tagged[index] ?? 0] ?? 'X ';
    const blank = tag.indexOf(' ');
    const upos = tag.slice(0, blank);
    let head = heads[index] ?? -1;
    let deprel = labels[labelled[index] ?? 0] ?? 'dep';
    if (head < 0) {
      if (root < 0) {
        root = index;
        deprel = 'root';
      } else {
        head = root;
        if (deprel === 'root') deprel = upos === 'PUNCT' ? 'punct' : 'parataxis';
      }
    } else if (deprel === 'root') deprel = 'dep';
    return {
      start,
      end,
      text: form,
      lemma: lemmatise(lemmas, form, tag.trim()),
      upos,
      feats: tag.slice(blank + 1),
      head,
      deprel,
    };
  });
}
