import type { Figure } from '../counted.ts';
import { lastOf } from '../counted.ts';
import { wordOf } from '../tree.ts';
import type { Modified } from './by-phrase.ts';
import { verbAt } from './lexicon.ts';
import { STOPPING_VERBS } from './words.ts';

/** How many words may stand between the verb and the phrase, and between the verb and its "from". */
const NEAR = 6;
const LONGEST_OBJECT = 12;

/**
 * Whoever is stopped from going stays where they are: "kept 40 families from leaving", "12 miners were being stopped
 * from getting out". The verb may stand on either side of the phrase; its "from" comes after both.
 */
export function stoppedOf(figure: Figure): Modified | null {
  const { tree, first } = figure;
  const last = lastOf(figure);
  for (let verb = Math.max(0, first - NEAR); verb <= last + NEAR; verb += 1) {
    if (verb >= first && verb <= last) continue;
    if (!STOPPING_VERBS.has(verbAt(tree, verb))) continue;
    for (let at = Math.max(verb, last) + 1; at <= verb + LONGEST_OBJECT; at += 1) {
      if (wordOf(tree, at) === 'from' && wordOf(tree, at + 1).endsWith('ing'))
        return { measure: 'inside', predicate: verb };
    }
  }
  return null;
}
