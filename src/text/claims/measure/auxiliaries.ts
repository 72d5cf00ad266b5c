import type { Tree } from '../tree.ts';
import { wordOf } from '../tree.ts';

/** Forms of "be" and "have", and what may stand between a counted phrase and its predicate. */
export const BE = new Set("be been was were are is being 're ’re gets got get".split(' '));
export const HAVE = new Set("have has had 've ’ve having".split(' '));
export const SKIPPED = new Set(
  `to still also now reported believed feared said thought known confirmed presumed expected already since later
   reportedly so far all either currently not more himself themselves both being allegedly initially either forced
   estimated believed each just only either may might could would will can must should then found listed said subsequently
   either officially either alone either slightly seriously critically severely fatally badly either directly`.split(
    /\s+/,
  ),
);

/** What stands before "to" and another verb that says what comes: "are scheduled to cross", "were due to be freed". */
const AHEAD = new Set(
  'scheduled slated due set ready poised likely unlikely able about going supposed bound'.split(' '),
);

/** Whether a word between a counted phrase and its predicate says nothing of what was counted. */
export function isSkipped(tree: Tree, at: number): boolean {
  const word = wordOf(tree, at);
  return SKIPPED.has(word) || (AHEAD.has(word) && wordOf(tree, at + 1) === 'to');
}
