import type { Ledger } from '../../ledger/ledger.ts';
import type { Account } from '../../model/account.ts';
import type { DecisionInput, Ruling } from '../../model/judgement.ts';
import { DecisionCodec } from '../../model/judgement.ts';
import { indexOf } from '../views/case-index.ts';
import { anchorsFor } from './anchors.ts';
import type { Changed } from './changed.ts';
import { changedBetween } from './changed.ts';
import { AlreadyDone, CannotJudge, NoSuchThing } from './failures.ts';
import { judgementFact, undoingFact } from './judgement-facts.ts';

/** A case that is open for judging. */
export interface OpenCase {
  readonly ledger: Ledger;
  /** The account as it follows from all that the case holds by now. */
  current(): Promise<Account>;
}

/** Who does something, and when: an ISO 8601 instant in UTC, which the outer layer reads from the clock. */
export interface Who {
  readonly by: string;
  readonly at: string;
}

/** What came of a judgement. */
export interface Judgment {
  readonly account: Account;
  readonly ruling: Ruling;
  readonly changed: Changed;
}

/**
 * Puts a decision into the case and brings the account up to date. Nothing is overwritten: a later judgement on the same
 * matter takes the place of an earlier one, and both are kept. Throws NoSuchThing, CannotJudge.
 */
export async function judge(open: OpenCase, input: DecisionInput, { by, at }: Who): Promise<Judgment> {
  const parsed = DecisionCodec.safeParse(input);
  if (!parsed.success) throw new CannotJudge(`This is no decision: ${parsed.error.issues[0]?.message ?? 'malformed'}.`);
  const decision = parsed.data;
  const before = await open.current();
  const anchors = anchorsFor(indexOf(before), decision);
  const revision = 1 + before.rulings.reduce((last, { judgement }) => Math.max(last, judgement.revision), 0);
  const fact = judgementFact({ decision, anchors, by, at, revision });
  open.ledger.append([fact]);
  return follow(open, before, fact.id);
}

/** Takes a judgement back. It stays in the case, as undone. Throws NoSuchThing, AlreadyDone. */
export async function undo(open: OpenCase, judgement: string, { by, at }: Who): Promise<Judgment> {
  const before = await open.current();
  const ruling = before.rulings.find(({ id }) => id === judgement);
  if (ruling === undefined) throw new NoSuchThing('judgement', judgement);
  if (ruling.undone !== null) throw new AlreadyDone('It was undone', ruling.undone.by, ruling.undone.at);
  open.ledger.append([undoingFact({ judgement, by, at })]);
  return follow(open, before, judgement);
}

async function follow(open: OpenCase, before: Account, id: string): Promise<Judgment> {
  const account = await open.current();
  const ruling = account.rulings.find((one) => one.id === id);
  if (ruling === undefined) throw new NoSuchThing('judgement', id);
  return { account, ruling, changed: changedBetween(before, account) };
}
