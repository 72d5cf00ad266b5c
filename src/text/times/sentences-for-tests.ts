import type { Published } from '../../model/report.ts';
import type { Sentence, Token } from '../../model/sentence.ts';

/** The publication that tests resolve against: Thursday 18 March 2021, or another day. */
export function publishedOn(day: string | null = '2021-03-18', to: string | null = day): Published {
  return { from: day, to, basis: day === null ? 'unknown' : 'given', reason: 'test', words: null };
}

const FEATS: ReadonlyMap<string, readonly [upos: string, feats: string]> = new Map(
  Object.entries({
    will: ['AUX', 'VerbForm=Fin'],
    would: ['AUX', 'VerbForm=Fin'],
    could: ['AUX', 'VerbForm=Fin'],
    found: ['VERB', 'Tense=Past|VerbForm=Part'],
    said: ['VERB', 'Mood=Ind|Tense=Past|VerbForm=Fin'],
    fled: ['VERB', 'Mood=Ind|Tense=Past|VerbForm=Fin'],
    fell: ['VERB', 'Mood=Ind|Tense=Past|VerbForm=Fin'],
    meet: ['VERB', 'VerbForm=Inf'],
    begins: ['VERB', 'Mood=Ind|Tense=Pres|VerbForm=Fin'],
    issued: ['VERB', 'Tense=Past|VerbForm=Part'],
  }),
);

/**
 * One sentence a line, with tokens that carry just the tags that the rules read: the verbs above, and auxiliaries
 * that hang on the word behind them.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  return [...text.matchAll(/[^\n]+/g)].map((line, block) => {
    const words = [...line[0].matchAll(/[\p{L}\d]+|[^\s\p{L}\d]/gu)];
    const tokens = words.map((match, index): Token => {
      const lower = match[0].toLowerCase();
      const [upos, feats] = FEATS.get(lower) ?? ['NOUN', ''];
      const start = line.index + match.index;
      const isAux = upos === 'AUX';
      return {
        text: match[0],
        start,
        end: start + match[0].length,
        lemma: lower === 'begins' ? 'begin' : lower,
        upos,
        feats,
        head: isAux ? index + 1 : index === 0 ? -1 : 0,
        deprel: isAux ? 'aux' : 'dep',
      };
    });
    return { start: line.index, end: line.index + line[0].length, tokens, block };
  });
}
