import type { Found } from './expression.ts';
import { extend } from './extend.ts';
import type { Lexeme } from './lex.ts';
import { merge } from './merge.ts';
import type { TimeRule } from './rule.ts';
import { RULES } from './rules/index.ts';

/**
 * All times in a sentence's lexemes, in order and without overlap: what the rules read, joined where two say one
 * time ("10 p.m." and "Wednesday"), with the words that shade them ("early", "nearly", "the end of").
 */
export function findTimes(lexemes: readonly Lexeme[]): readonly Found[] {
  const found: Found[] = [];
  for (let index = 0; index < lexemes.length; ) {
    const best = mayStart(lexemes[index]) ? longest(lexemes, index, found.at(-1) ?? null) : null;
    if (best) found.push(best);
    index = best ? best.next : index + 1;
  }
  return extend(lexemes, merge(lexemes, found));
}

/** Words and signs that no table knows start no time: almost all of a text ends here. */
function mayStart(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && (lexeme.kind === 'number' || lexeme.known);
}

function longest(lexemes: readonly Lexeme[], index: number, before: Found | null): Found | null {
  let best: Found | null = null;
  const first = lexemes[index];
  if (!first) return null;
  for (const rule of RULES) {
    if (!rule.starts(first)) continue;
    const found = read(rule, lexemes, index, before);
    if (found && found.next > (best?.next ?? index)) best = found;
  }
  return best;
}

function read(rule: TimeRule, lexemes: readonly Lexeme[], index: number, before: Found | null): Found | null {
  const reading = rule.read(lexemes, index, before);
  return reading && { ...reading, first: index, rule: rule.name };
}
