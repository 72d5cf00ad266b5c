import type { Lexeme } from '../lexer/lexeme.ts';
import { CLOSED_CLASS } from '../words/closed-class.ts';
import type { Filter } from './filter.ts';

/** Words before "one" with which it is a pronoun or part of an idiom. */
const BEFORE_ONE = new Set(
  'no any every some each another this that which the only last first next other wrong right same new old big such'.split(
    ' ',
  ),
);
/** Words after "one" with which it counts nothing: "one another", "one day", "one can", "one's". */
const AFTER_ONE = new Set(
  "another can could should must may might would cannot 's day night morning evening thing way time hand side".split(
    ' ',
  ),
);

/** Whose children a figure tells, in passing: "a mother of four". */
const PARENTS = new Set('mother father parent mum dad grandmother grandfather widow widower'.split(' '));
/** Numbers that are called. */
const EMERGENCY = new Set(['911', '999', '112', '110']);

/** "the one", "one another", "one by one", "one of the most", "zero tolerance", "ground zero", "two-way". */
export const isIdiom: Filter = (lexemes, { number }) => {
  const { first, last } = number;
  const key = lexemes[first]?.key;
  if (last - first !== 1) return false;
  const [before, after] = [lexemes[first - 1]?.key ?? '', lexemes[last]?.key ?? ''];
  if (before === 'of' && PARENTS.has(lexemes[first - 2]?.key ?? '')) return true;
  if (EMERGENCY.has(lexemes[first]?.text ?? '')) return isCalled(before, lexemes[last]);
  if (key === 'zero') return before === 'ground' || after === 'tolerance' || before === 'year';
  if (key !== 'one') return false;
  if (after === 'by' && lexemes[last + 1]?.key === 'one') return true;
  if (before === 'by' && lexemes[first - 2]?.key === 'one') return true;
  if (before === 'number' || (before === 'as' && lexemes[last]?.kind !== 'word')) return true;
  return BEFORE_ONE.has(before) || AFTER_ONE.has(after);
};

/** "Dial 999", "the 911 call", "rang 112." but not "the 112 pupils". */
function isCalled(before: string, after: Lexeme | undefined): boolean {
  const isNamed = /^(?:to|the|multiple)$/.test(before) && (after?.kind !== 'word' || CLOSED_CLASS.has(after.key));
  return (
    isNamed ||
    /^(?:call|calls|called|calling|dial|dialed|dialled)$/.test(before) ||
    /^(?:calls?|callers?|operators?|dispatch\w*)$/.test(after?.key ?? '')
  );
}
