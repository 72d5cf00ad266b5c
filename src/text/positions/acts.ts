import type { PackAct, PackIssue } from '../../model/pack/issue.ts';
import { formsOf } from '../claims/measure/verb-forms.ts';
import type { Tree } from '../claims/tree.ts';
import { lemmaOf, wordOf } from '../claims/tree.ts';

/** An act that is named in a sentence: the token of its first word and of its last. */
export interface Named {
  readonly act: PackAct;
  readonly first: number;
  readonly last: number;
  readonly form: string;
}

interface Pattern {
  readonly act: PackAct;
  readonly words: readonly string[];
}

export interface Acts {
  readonly byForm: ReadonlyMap<string, { readonly form: string; readonly patterns: readonly Pattern[] }>;
}

const KNOWN = new WeakMap<PackIssue, Acts>();

/** The predicates of an issue by every form of their first word; worked out once for each issue. */
export function actsOf(issue: PackIssue): Acts {
  const known = KNOWN.get(issue);
  if (known !== undefined) return known;
  const byForm = new Map<string, { form: string; patterns: Pattern[] }>();
  for (const act of issue.acts)
    for (const predicate of act.predicates) {
      const [head = '', ...words] = predicate.split(' ');
      for (const [word, { form }] of head === 'be' ? BE : formsOf([head])) {
        const entry = byForm.get(word) ?? { form, patterns: [] };
        entry.patterns.push({ act, words });
        byForm.set(word, entry);
      }
    }
  const acts = { byForm };
  KNOWN.set(issue, acts);
  return acts;
}

const BE: readonly (readonly [string, { form: string }])[] = [
  ['be', { form: 'base' }],
  ['been', { form: 'participle' }],
  ['being', { form: 'ing' }],
];

const LONGEST_GAP = 10;

/** All acts of the issue that the sentence names, in text order; of two that start at one word the one with more words. */
export function actsIn(tree: Tree, { byForm }: Acts): readonly Named[] {
  const found: Named[] = [];
  for (let at = 0; at < tree.tokens.length; at += 1) {
    const entry = byForm.get(wordOf(tree, at));
    if (entry === undefined) continue;
    let best: Named | null = null;
    let most = 0;
    for (const { act, words } of entry.patterns) {
      const last = match(tree, at, words);
      if (last < 0 || words.length < most) continue;
      best = { act, first: at, last, form: entry.form };
      most = words.length + 1;
    }
    if (best !== null) found.push(best);
  }
  return found;
}

/** The token of the last word where all words follow in order within reach, -1 where they do not. */
function match(tree: Tree, first: number, words: readonly string[]): number {
  let last = first;
  let atLeast = 1;
  for (const word of words) {
    if (word === '*') {
      atLeast = 2;
      continue;
    }
    let at = last + atLeast;
    while (at <= last + LONGEST_GAP && wordOf(tree, at) !== word && lemmaOf(tree, at) !== word) {
      if (STOPS.has(wordOf(tree, at))) return -1;
      at += 1;
    }
    if (at > last + LONGEST_GAP) return -1;
    last = at;
    atLeast = 1;
  }
  return last;
}

const STOPS = new Set(['.', ';', ':', '?', '!', 'but', 'who', 'which', 'because']);
