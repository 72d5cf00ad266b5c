import type { Token } from '../../model/sentence.ts';
import type { Phrase } from './phrases.ts';
import type { Tree } from './tree.ts';

const QUOTING = /^(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing))$/i;
/** How many words may stand between "quoted" and "as saying". */
const REACH = 22;

/** "Y quoted X as saying", "X was quoted by Y as saying": X, for the cue "saying"; null for any other cue. */
export function quoteeOf(tree: Tree, cue: number): Phrase | null {
  const verb = quotingVerb(tree, cue);
  if (verb === null) return null;
  if (isPassive(tree, verb)) return subjectBefore(tree, verb);
  return cue - 2 <= verb ? null : { first: verb + 1, last: cue - 2 };
}

/** The verb "quoted" of "X was quoted as saying", where the cue is that "saying"; null elsewhere. */
export function passiveQuoting(tree: Tree, cue: number): number | null {
  const verb = quotingVerb(tree, cue);
  return verb !== null && isPassive(tree, verb) ? verb : null;
}

function isPassive({ tokens }: Tree, verb: number): boolean {
  return [tokens[verb - 1], tokens[verb - 2]].some((token) => token?.lemma === 'be');
}

const STOP = /^(?:[,;:"“”()]|--|—|–)$/;

/** The words before a verb and its auxiliaries, back to a mark. */
function subjectBefore({ tokens }: Tree, verb: number): Phrase | null {
  let last = verb - 1;
  while (last >= 0 && /^(?:AUX|ADV)$/.test((tokens[last] as Token).upos)) last -= 1;
  let first = last;
  while (first > 0 && !STOP.test((tokens[first - 1] as Token).text)) first -= 1;
  return last < 0 || STOP.test((tokens[last] as Token).text) ? null : { first, last };
}

/** The verb "quoted" that belongs to "as saying". */
export function quotingVerb({ tokens }: Tree, cue: number): number | null {
  if (!/^(?:saying|telling|warning|claiming)$/i.test(tokens[cue]?.text ?? '') || tokens[cue - 1]?.text !== 'as')
    return null;
  for (let at = cue - 2; at >= 0 && cue - at < REACH; at -= 1) if (QUOTING.test((tokens[at] as Token).text)) return at;
  return null;
}

/** Whether a verb is the "quoted" of "quoted X as saying", which tells nothing of its own. */
export function quotesAnother({ tokens }: Tree, cue: number): boolean {
  if (!QUOTING.test((tokens[cue] as Token).text)) return false;
  const as = tokens.findIndex(({ text }, index) => index > cue && index - cue < REACH && text === 'as');
  return as > 0 && /^(?:saying|telling|warning|claiming)$/i.test(tokens[as + 1]?.text ?? '');
}
