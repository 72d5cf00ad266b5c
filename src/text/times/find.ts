import type { Found } from './expression.ts';
import { extend } from './extend.ts';
import type { Lexeme } from './lex.ts';
import { merge } from './merge.ts';
import type { Reading, TimeRule } from './rule.ts';
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
  const first = lexemes[index];
  if (!first) return null;
  let best: Reading | null = null;
  let name = '';
  for (const rule of rulesFor(first)) {
    const reading = rule.read(lexemes, index, before);
    if (!reading || reading.next <= (best?.next ?? index)) continue;
    best = reading;
    name = rule.name;
  }
  return best && { ...best, first: index, rule: name };
}

const rulesByStart = new Map<string, readonly TimeRule[]>();

/** The rules that may begin at a lexeme. All numbers begin the same ones; the words that begin any are those of the tables. */
function rulesFor(lexeme: Lexeme): readonly TimeRule[] {
  const key = lexeme.kind === 'number' ? '0' : lexeme.lower;
  const known = rulesByStart.get(key);
  if (known) return known;
  const rules = RULES.filter((rule) => rule.starts(lexeme));
  rulesByStart.set(key, rules);
  return rules;
}
