import type { Sentence, Token } from '../../model/sentence.ts';
import type { Direction } from './resolve/context.ts';
import { wordSet } from './words/word-set.ts';

/** Auxiliaries that point ahead. */
const AHEAD_AUX: ReadonlySet<string> = new Set(['will', "'ll", '’ll', 'shall', 'wo', 'ca']);

/** Words whose "to" or "for" points ahead, whatever their own tense ("was scheduled to leave Friday"). */
const PLANS: ReadonlySet<string> = wordSet(
  'plan plans planned planning expect expects expected schedule scheduled due set slated hope hopes hoped intend intends intended want wants wanted prepare prepares prepared preparing ready about going bound likely promise promises promised vow vows vowed threaten threatens threatened agree agreed',
);
const FARTHEST = 12;

/** Which way the verb nearest to the place in the sentence points; null where no tense shows. Looks a bounded way. */
export function directionAt(sentence: Sentence, start: number): Direction {
  const { tokens } = sentence;
  const index = tokenAt(tokens, start);
  for (let distance = 1; distance <= FARTHEST; distance++) {
    const before = verdict(tokens, index - distance);
    if (before) return before;
    const after = distance <= FARTHEST / 2 ? verdict(tokens, index + distance) : null;
    if (after) return after;
  }
  return null;
}

function tokenAt(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What one token says: an auxiliary or plan ahead, a past tense behind. */
function verdict(tokens: readonly Token[], index: number): Direction {
  const token = tokens[index];
  if (!token) return null;
  const word = token.text.toLowerCase();
  if (AHEAD_AUX.has(word)) return 'future';
  if (PLANS.has(word))
    return ['to', 'for', 'on'].includes(tokens[index + 1]?.text.toLowerCase() ?? '') ? 'future' : null;
  if (word === 'to' && tokens[index + 1]?.upos === 'VERB')
    return PLANS.has(tokens[index - 1]?.text.toLowerCase() ?? '') ? 'future' : null;
  return token.feats.includes('Tense=Past') && token.feats.includes('VerbForm=Fin') ? 'past' : null;
}
