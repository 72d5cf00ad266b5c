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

/** Numbers that are called. */
const EMERGENCY = new Set(['911', '999', '112', '110']);

/** "the one", "one another", "one by one", "one of the most", "zero tolerance", "ground zero", "two-way". */
export const isIdiom: Filter = (lexemes, { number }) => {
  const { first, last } = number;
  const key = lexemes[first]?.key;
  if (last - first !== 1) return false;
  const [before, after] = [lexemes[first - 1]?.key ?? '', lexemes[last]?.key ?? ''];
  if (EMERGENCY.has(lexemes[first]?.text ?? ''))
    return (
      /^(?:call|calls|called|calling|dial|dialed|dialled|to|the|multiple)$/.test(before) ||
      /^(?:calls?|callers?|operators?|dispatch\w*)$/.test(after)
    );
  if (key === 'zero') return before === 'ground' || after === 'tolerance' || before === 'year';
  if (key !== 'one') return false;
  if (after === 'by' && lexemes[last + 1]?.key === 'one') return true;
  if (before === 'by' && lexemes[first - 2]?.key === 'one') return true;
  if (before === 'number' || (before === 'as' && lexemes[last]?.kind !== 'word')) return true;
  return BEFORE_ONE.has(before) || AFTER_ONE.has(after);
};
