import type { Account } from '../../model/account.ts';
import { rulingsOf } from './rulings.ts';
import type { Draft } from './settle.ts';

/** Kinds that change nothing but what is said of a claim or source. */
const REMARKS: ReadonlySet<string> = new Set(['accept', 'rate']);

/** Tells which judgements bear on what is woven, and on what: with the same of them the rest of the account is the same. */
export function bearingOf(drafts: readonly Draft[]): string {
  const bearing = drafts.filter(({ judgement }) => !REMARKS.has(judgement.decision.kind));
  return JSON.stringify(bearing.map(({ judgement, state, decides }) => [judgement.id, state, [...decides]]));
}

/** The account with other judgements that bear on nothing else. */
export function withRulings(account: Account, drafts: readonly Draft[]): Account {
  const before = account.rulings;
  const stated = new Map(before.map(({ id, corrected }) => [id, corrected]));
  const made = new Map(before.map(({ id, series, lost }) => [id, { series: series[0] ?? null, lost }]));
  return { ...account, rulings: rulingsOf({ drafts, stated, made, series: account.series }) };
}
