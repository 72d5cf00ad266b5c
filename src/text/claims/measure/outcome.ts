import type { Figure } from '../counted.ts';
import { wordOf } from '../tree.ts';
import { HAVE } from './auxiliaries.ts';
import { verbAt } from './lexicon.ts';
import type { Verdict } from './verdict.ts';
import { OPEN_VERBS } from './words.ts';

/* What is told behind the predicate of how it ended, or where whoever was taken came to. */

const CARE =
  /^(?:in|at|under) (?:an? |the )?(?:hospitals?|clinic|intensive care|surgery|(?:critical|serious|grave|stable) condition)\b/;
const LONGEST_CARE = 5;

/** Who remains or is in hospital is hurt. */
export function inHospital({ tree }: Figure, verdict: Verdict): Verdict {
  const from = verdict.predicate + 1;
  const words = Array.from({ length: LONGEST_CARE }, (_, at) => wordOf(tree, from + at)).join(' ');
  return CARE.test(words) ? { ...verdict, measure: 'injured', rule: 'in-care' } : verdict;
}

const HOSPITALS = new Set(['hospital', 'hospitals', 'clinic', 'trauma', 'infirmary', 'hospitalized']);
const LONGEST_WAY = 9;

/** Who is taken, rushed or flown to hospital is hurt, unless they come from one. */
export function toHospital({ tree }: Figure, verdict: Verdict): Verdict {
  let to = -1;
  for (let at = verdict.predicate + 1; at <= verdict.predicate + LONGEST_WAY; at += 1) {
    const word = wordOf(tree, at);
    if (word === 'from' || /^[.;:,]$/.test(word)) break;
    if (word === 'to') to = at;
    if (to >= 0 && HOSPITALS.has(word)) return { ...verdict, measure: 'injured' };
  }
  return verdict;
}

const LATER = new Set(['later', 'and', 'subsequently', 'then']);
const LONGEST_OUTCOME = 14;

/** "A boy who was shot on Friday has died", "two hit by shells later died": the verb that leaves it open is followed by what came of it. */
export function withOutcome({ tree }: Figure, verdict: Verdict): Verdict {
  const { predicate } = verdict;
  if (!OPEN_VERBS.has(verbAt(tree, predicate))) return verdict;
  for (let at = predicate + 2; at <= predicate + LONGEST_OUTCOME; at += 1) {
    const word = wordOf(tree, at);
    if (/^[.;:]$/.test(word) || word === 'who') break;
    const isOutcome = HAVE.has(wordOf(tree, at - 1)) || LATER.has(wordOf(tree, at - 1));
    if (word === 'died' && isOutcome) return { ...verdict, measure: 'killed', predicate: at };
  }
  return verdict;
}
