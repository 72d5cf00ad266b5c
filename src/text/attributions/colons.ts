import type { Token } from '../../model/sentence.ts';
import { DOCUMENTS, MEDIA } from './data/media.ts';
import type { Draft } from './drafts.ts';
import { COUNT_NOUNS, possessorOf } from './figure-statements.ts';
import type { Phrase } from './phrases.ts';
import { phraseOfSubject } from './sayings.ts';
import { spanOf } from './tree.ts';
import type { Utterance } from './utterance.ts';
import { isQuoted } from './utterance.ts';

/** How many words may stand before the colon. */
const REACH = 28;

/**
 * What stands behind a colon without a verb of speech before it: words in quotation marks that the one told of before the colon
 * says ("Ada Roke is at the bridge: “...”"), and a clause or figure that a count or writing gives ("New figures from the river
 * office: 40 huts ..."), or that a body tells ("Police: 40 people have fled"). Whether the one named can speak is not asked here.
 */
export function behindColons(utterance: Utterance, sentence: number, taken: ReadonlySet<number>): readonly Draft[] {
  const { tree, quotations } = utterance;
  const { tokens } = tree;
  const colon = tokens.findIndex((token, at) => token.text === ':' && at > 0 && !isQuoted(utterance, token));
  const next = tokens[colon + 1];
  if (colon < 1 || colon > REACH || next === undefined || (taken.size > 0 && [...taken].some((cue) => cue < colon)))
    return [];
  const quote = quotations.find(({ start }) => start === next.start);
  const isSpeech = quote !== undefined && quote.end - quote.start > 15;
  const source = isSpeech ? speakerBefore(utterance, colon) : giverBefore(utterance, colon);
  const content = isSpeech ? quote : spanOf(tree, colon + 1, tokens.length - 1);
  if (source === null || content === null) return [];
  const { start, end } = tokens[colon] as Token;
  const rule = isSpeech ? 'quote-colon' : 'colon';
  return [
    {
      sentence,
      tree,
      cue: colon,
      cueSpan: { start, end },
      key: 'say',
      source,
      contents: [content],
      isSpeech: true,
      rule,
    },
  ];
}

/** Of whom the words before the colon tell. */
function speakerBefore(utterance: Utterance, colon: number): Phrase | null {
  const { tree } = utterance;
  const giver = giverBefore(utterance, colon);
  if (giver !== null) return giver;
  const verb = tree.tokens.slice(0, colon).findIndex(isFiniteVerb);
  const subject = verb < 0 ? null : phraseOfSubject(tree, verb);
  return subject !== null && subject.last < verb ? subject : null;
}

/** Words without a verb before the colon: who a count, writing or medium is from or by, whose it is, or a body's name alone. */
function giverBefore(utterance: Utterance, colon: number): Phrase | null {
  const { tree, figures } = utterance;
  const before = tree.tokens.slice(0, colon);
  if (before.some(isFiniteVerb)) return null;
  const noun = before.findIndex(({ lemma }) => isGiven(lemma.toLowerCase()));
  if (noun >= 0) {
    const from = before.findIndex(({ text }, at) => at > noun && /^(?:from|by)$/i.test(text));
    return from > 0 && from + 1 < colon ? { first: from + 1, last: colon - 1 } : possessorOf(tree, noun);
  }
  const rest = tree.tokens.slice(colon + 1);
  const isTold =
    rest.some(isFiniteVerb) && (utterance.quotations.length > 0 || figures.some(({ first }) => first > colon));
  return isTold && colon < 8 && !figures.some(({ first }) => first < colon) ? { first: 0, last: colon - 1 } : null;
}

function isGiven(lemma: string): boolean {
  return (
    COUNT_NOUNS.has(lemma) || DOCUMENTS.has(lemma) || MEDIA.has(lemma) || /^(?:news|word|this|latest)$/.test(lemma)
  );
}

function isFiniteVerb({ upos, feats }: Token): boolean {
  return /^(?:VERB|AUX)$/.test(upos) && /VerbForm=Fin/.test(feats);
}
