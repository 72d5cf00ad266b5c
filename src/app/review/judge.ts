import type { Ledger } from '../../ledger/ledger.ts';
import type { Account } from '../../model/account.ts';
import type { DecisionInput, Judgement, Ruling } from '../../model/judgement.ts';
import { DecisionCodec } from '../../model/judgement.ts';
import type { Tell } from '../account/tell.ts';
import { indexOf } from '../views/case-index.ts';
import { anchorsFor } from './anchors.ts';
import type { Changed } from './changed.ts';
import { changedBetween } from './changed.ts';
import { AlreadyDone, CannotJudge, NoSuchThing } from './failures.ts';
import { judgedOf, judgementFact, undoingFact } from './judgement-facts.ts';

/** A case that is open for judging. */
export interface OpenCase {
  readonly ledger: Ledger;
  /** The account as it follows from all that the case holds by now. */
  current(tell?: Tell): Promise<Account>;
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

/** A judgement that the case holds, whatever happens next; the account that it was made of does not follow it yet. */
export interface Stored {
  readonly before: Account;
  readonly judgement: Judgement;
}

/**
 * Puts a decision into the case and brings the account up to date. Nothing is overwritten: a later judgement on the same
 * matter takes the place of an earlier one, and both are kept. Throws NoSuchThing, CannotJudge.
 */
export async function judge(open: OpenCase, input: DecisionInput, who: Who): Promise<Judgment> {
  return follow(open, storeJudgement(open.ledger, await open.current(), input, who));
}

/** Takes a judgement back. It stays in the case, as undone. Throws NoSuchThing, AlreadyDone. */
export async function undo(open: OpenCase, judgement: string, who: Who): Promise<Judgment> {
  return follow(open, storeUndoing(open.ledger, await open.current(), judgement, who));
}

/** Puts a decision about what an account shows into the case. Throws NoSuchThing, CannotJudge. */
export function storeJudgement(ledger: Ledger, before: Account, input: DecisionInput, { by, at }: Who): Stored {
  const parsed = DecisionCodec.safeParse(input);
  if (!parsed.success) throw new CannotJudge(`This is no decision: ${parsed.error.issues[0]?.message ?? 'malformed'}.`);
  const decision = parsed.data;
  const anchors = anchorsFor(indexOf(before), decision);
  const revision = 1 + judgedOf(ledger).judgements.reduce((last, judgement) => Math.max(last, judgement.revision), 0);
  const fact = judgementFact({ decision, anchors, by, at, revision });
  ledger.append([fact]);
  return { before, judgement: fact.body };
}

/** Puts into the case that a judgement of it is taken back. Throws NoSuchThing, AlreadyDone. */
export function storeUndoing(ledger: Ledger, before: Account, id: string, { by, at }: Who): Stored {
  const { judgements, undoings } = judgedOf(ledger);
  const judgement = judgements.find((one) => one.id === id);
  if (judgement === undefined) throw new NoSuchThing('judgement', id);
  const undone = undoings.find((one) => one.judgement === id);
  if (undone !== undefined) throw new AlreadyDone('It was undone', undone.by, undone.at);
  ledger.append([undoingFact({ judgement: id, by, at })]);
  return { before, judgement };
}

/** Brings the account up to date with what was stored, and tells what that changed. */
export async function follow(open: OpenCase, { before, judgement }: Stored, tell?: Tell): Promise<Judgment> {
  const account = await open.current(tell);
  const ruling = account.rulings.find(({ id }) => id === judgement.id);
  if (ruling === undefined) throw new NoSuchThing('judgement', judgement.id);
  return { account, ruling, changed: changedBetween(before, account) };
}
