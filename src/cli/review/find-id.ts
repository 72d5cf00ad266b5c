import type { Account } from '../../model/account.ts';
import type { FindId } from './parse-decision.ts';
import { BadDecision } from './parse-decision.ts';

/** Finds ids by their starts among those of an account. */
export function idFinder({ claims, series, rulings }: Account): FindId {
  const known = { claim: claims, series, judgement: rulings };
  return (kind, word) => {
    const start = word.startsWith(`${kind}-`) ? word : `${kind}-${word}`;
    const found = known[kind].filter(({ id }) => id.startsWith(start) && word !== '').slice(0, 2);
    const [only, second] = found;
    if (only === undefined) throw new BadDecision(`The case has no ${kind} ${word}.`);
    if (second !== undefined && only.id !== start)
      throw new BadDecision(`Several ids begin with ${start}; give more of it.`);
    return only.id;
  };
}
