import { Failure } from '../../base/fail.ts';
import type { DecisionInput, Slot } from '../../model/judgement.ts';
import { DecisionCodec, GROUNDS, SLOTS } from '../../model/judgement.ts';

export class BadDecision extends Failure {
  readonly code = 'bad-decision';
}

/** Finds the full id that a word means: an id, or the start of just one, with or without its kind. Throws a Failure. */
export type FindId = (kind: 'claim' | 'series' | 'judgement', word: string) => string;

export const ACTIONS = ['accept', 'reject', 'correct', 'merge', 'split', 'prefer', 'set-aside', 'rate'] as const;
export type Action = (typeof ACTIONS)[number];

/** How each action is written, after its name. */
export const USAGE: Record<Action, string> = {
  accept: 'CLAIM...',
  reject: 'CLAIM... --reason WORDS',
  correct: 'CLAIM SLOT VALUE',
  merge: 'SERIES SERIES...',
  split: 'NAME CLAIM...',
  prefer: 'CLAIM',
  'set-aside': 'GROUND CLAIM...',
  rate: 'VALUE CLAIM|SOURCE...',
};

/** The decision that an action and its words make. Throws BadDecision with the usage where they make none. */
export function parseDecision(
  action: Action,
  words: readonly string[],
  { reason, find }: { readonly reason: string | null; readonly find: FindId },
): DecisionInput {
  const parsed = DecisionCodec.safeParse(draft(action, words, reason, find));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new BadDecision(
    `review CASE ${action} ${USAGE[action]}${HELP[action] ?? ''}: ${issue?.message ?? 'malformed'}.`,
  );
}

const HELP: Partial<Record<Action, string>> = {
  correct: ` (SLOT is ${SLOTS.join(', ')})`,
  'set-aside': ` (GROUND is ${GROUNDS.join(', ')})`,
  rate: ' (A to F for a source, 1 to 6 for a claim)',
};

function draft(action: Action, words: readonly string[], reason: string | null, find: FindId): object {
  const claims = (ids: readonly string[]): object[] => ids.map((word) => ({ claim: find('claim', word) }));
  const [first = '', ...rest] = words;
  switch (action) {
    case 'accept':
    case 'reject':
    case 'prefer':
      return { kind: action, targets: claims(words), reason };
    case 'correct': {
      const [slot = '', ...value] = rest;
      return { kind: action, targets: claims([first]), slot, value: slotValue(slot, value.join(' ')), reason };
    }
    case 'merge':
      return { kind: action, targets: words.map((word) => ({ series: find('series', word) })), reason };
    case 'split':
    case 'set-aside':
      return { kind: action, targets: claims(rest), value: first, reason };
    case 'rate': {
      const isNumber = /^\d+$/.test(first);
      const targets = isNumber ? claims(rest) : rest.map((source) => ({ source }));
      return { kind: action, targets, value: isNumber ? Number(first) : first.toUpperCase(), reason };
    }
  }
}

/** "none" empties a slot; bounds and days are written FROM..TO, each side open where it is empty. */
function slotValue(slot: string, words: string): unknown {
  const isNone = words === 'none';
  if (slot === ('bounds' satisfies Slot)) {
    const [min, max] = sides(words).map((side) => (side === '' ? null : Number(side.replaceAll(',', ''))));
    return { min, max };
  }
  if (isNone) return null;
  if (slot !== ('asOf' satisfies Slot)) return words;
  const [from, to] = sides(words).map((side) => (side === '' ? null : side));
  return { from, to };
}

function sides(words: string): readonly [string, string] {
  const at = words.indexOf('..');
  return at < 0 ? [words, words] : [words.slice(0, at), words.slice(at + 2)];
}
