import type { Found } from './expression.ts';
import type { Lexeme } from './lex.ts';

/** What a rule gives back: where the time ends (exclusive) and what it says. */
export type Reading = Omit<Found, 'rule' | 'first'>;

/**
 * One way of saying a time. `starts` is the cheap test on the first lexeme alone (the same for all numbers) that keeps
 * the whole fast; `read` looks
 * a bounded number of lexemes ahead and back, and gives null where the words are no such time. `before` is the time
 * found last in this sentence.
 */
export interface TimeRule {
  readonly name: string;
  readonly starts: (lexeme: Lexeme) => boolean;
  readonly read: (lexemes: readonly Lexeme[], index: number, before: Found | null) => Reading | null;
}
