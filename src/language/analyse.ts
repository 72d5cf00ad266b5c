import type { Sentence, Token } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { Lemmatiser } from './lemmas/lemmatiser.ts';
import { readModel } from './network/model.ts';
import type { Parse } from './network/parse.ts';
import { Parser } from './network/parse.ts';
import { splitSentences } from './sentences/split.ts';
import { tokenise } from './tokens/tokenise.ts';

interface Reader {
  readonly parser: Parser;
  readonly lemmatiser: Lemmatiser;
}

let reader: Reader | null = null;

/** The English model is read at the first call, and kept. */
function theReader(): Reader {
  if (reader === null) {
    const model = readModel();
    reader = { parser: new Parser(model), lemmatiser: new Lemmatiser(model) };
  }
  return reader;
}

/** Sentences, tokens, tags and trees of each region of the text; no sentence crosses from one region to the next. */
export function analyse(text: string, regions: readonly Span[]): readonly Sentence[] {
  const found = regions.flatMap((region, block) => dividedRegion(text, region, block));
  const { parser, lemmatiser } = theReader();
  const parses = parser.parse(found.map(({ forms }) => forms));
  return found.map(({ words, forms, block }, index) => {
    const tokens = tokensOf(words, forms, parses[index], parser, lemmatiser);
    return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, tokens, block };
  });
}

interface Divided {
  readonly words: readonly Span[];
  readonly forms: readonly string[];
  readonly block: number;
}

function dividedRegion(text: string, { start, end }: Span, block: number): Divided[] {
  const words = tokenise(text, start, end);
  return splitSentences(text, words).map(({ first, last }) => {
    const own = words.slice(first, last);
    return { words: own, forms: own.map((word) => text.slice(word.start, word.end)), block };
  });
}

function tokensOf(
  words: readonly Span[],
  forms: readonly string[],
  parse: Parse | undefined,
  { model }: Parser,
  lemmatiser: Lemmatiser,
): Token[] {
  return words.map(({ start, end }, index) => {
    const form = forms[index] ?? '';
    const tag = parse?.tags[index] ?? 0;
    const { upos, feats } = lemmatiser.partsOf(tag);
    return {
      start,
      end,
      text: form,
      lemma: lemmatiser.lemma(form, tag),
      upos,
      feats,
      head: parse?.heads[index] ?? -1,
      deprel: model.labels[parse?.labels[index] ?? 0] ?? 'dep',
    };
  });
}
