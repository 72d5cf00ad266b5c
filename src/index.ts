/**
 * Crosswire as a library: what the command line is a client of.
 *
 * @example
 * const { claims } = extract(bytes, { document: 'wire.txt', published: '2024-05-03', outlet: null });
 *
 * @example
 * const siege = openCase('siege.db');
 * await siege.add(['reports/']);
 * const { claims, findings } = await siege.account();
 * const who = { by: 'Ida Ferro', at: new Date().toISOString() };
 * await siege.judge({ kind: 'accept', targets: [{ claim: claims[0].id }] }, who);
 * siege.close();
 */
import { currentAccount } from './app/account/current-account.ts';
import type { Outcome } from './app/add/add.ts';
import { addFiles } from './app/add/add.ts';
import { listInputs } from './app/add/inputs.ts';
import { choosePack, choosePackOnce, DEFAULT_PACK } from './app/case/case-pack.ts';
import { loadPack } from './app/packs/load-pack.ts';
import type { Judgment, Who } from './app/review/judge.ts';
import { judge, undo } from './app/review/judge.ts';
import type { Verdict } from './app/verify.ts';
import { verify } from './app/verify.ts';
import { perform } from './app/work/task.ts';
import type { Account } from './model/account.ts';
import type { Claim } from './model/claim.ts';
import type { Notice } from './model/finding.ts';
import type { DecisionInput } from './model/judgement.ts';
import type { Pack } from './model/pack/pack.ts';
import { NO_PACK } from './model/pack/pack.ts';
import type { Position } from './model/position.ts';
import type { Report } from './model/report.ts';
import { deliver } from './read/deliver.ts';
import type { Given } from './read/read.ts';
import { tools } from './wiring.ts';

export { Failure } from './base/fail.ts';
export type { Account, Interval, Origin, Point, Series } from './model/account.ts';
export type { Link } from './model/chain.ts';
export type { Echo } from './model/echo.ts';
export type { Entity } from './model/entity.ts';
export type { Finding } from './model/finding.ts';
export type { Judgement, Ruling } from './model/judgement.ts';
export type { Quantity } from './model/quantity.ts';
export type { When } from './model/when.ts';
export type { Claim, DecisionInput, Given, Judgment, Notice, Outcome, Pack, Position, Report, Verdict, Who };
export { loadPack };

/** What one file holds; `report` is null, with notices that say why, where it holds none. */
export interface Extracted {
  readonly report: Report | null;
  readonly claims: readonly Claim[];
  readonly positions: readonly Position[];
  readonly notices: readonly Notice[];
}

/** Reads the bytes of one file. Pure: the same bytes, facts and pack give the same result. */
export function extract(bytes: Uint8Array, given: Given, pack: Pack = NO_PACK): Extracted {
  const { report, reading, notices } = perform({ kind: 'read', bytes, given, pack });
  return {
    report: report && deliver(report, given),
    notices,
    claims: reading?.claims ?? [],
    positions: reading?.positions ?? [],
  };
}

export interface Case {
  /** Adds files, folders and globs; safe to be killed and run again. Gives what became of each file. */
  add(paths: readonly string[], options?: { signal?: AbortSignal }): Promise<readonly Outcome[]>;
  /** The current account, made anew where anything was added since the last. */
  account(): Promise<Account>;
  /**
   * Puts into the case what somebody decides of claims, series or sources, and gives what that changed in the account.
   * Nothing is overwritten: of two judgements on one matter the later holds. Throws a Failure where the account has no
   * such thing, or the decision makes no sense of it.
   */
  judge(decision: DecisionInput, who: Who): Promise<Judgment>;
  /** Takes a judgement back, by its id; it stays in the case, as undone. Throws a Failure where it is none, or undone. */
  undo(judgement: string, who: Who): Promise<Judgment>;
  /** Proves every hash, id and quote again. */
  verify(): Promise<Verdict>;
  close(): void;
}

/**
 * Opens the case at a path, and makes it where there is none. A case for which no pack was ever chosen is read with
 * `general`. Throws a Failure where it cannot.
 */
export function openCase(path: string, options: { pack?: string; workers?: number } = {}): Case {
  const pack = options.pack === undefined ? null : tools.loadPack(options.pack);
  const ledger = tools.openLedger(path, { make: true });
  if (pack !== null) choosePack(ledger, pack);
  else choosePackOnce(ledger, () => tools.loadPack(DEFAULT_PACK));
  const withPool = async <T>(use: (pool: ReturnType<typeof tools.createPool>) => Promise<T>): Promise<T> => {
    const pool = tools.createPool(options.workers ?? 1);
    try {
      return await use(pool);
    } finally {
      await pool.close();
    }
  };
  const account = (): Promise<Account> => withPool((pool) => currentAccount(ledger, { pool, tell: () => {} }));
  return {
    add: (paths, { signal } = {}) =>
      withPool(async (pool) => {
        const outcomes: Outcome[] = [];
        const inputs = listInputs(paths, { listing: new Map(), published: null });
        await addFiles(ledger, inputs, {
          pool,
          columns: null,
          tell: (outcome) => outcomes.push(outcome),
          ...(signal && { signal }),
        });
        return outcomes;
      }),
    account,
    judge: (decision, who) => judge({ ledger, current: account }, decision, who),
    undo: (judgement, who) => undo({ ledger, current: account }, judgement, who),
    verify: async () => {
      const current = await account();
      return withPool((pool) => verify(ledger, current, pool));
    },
    close: () => ledger.close(),
  };
}
