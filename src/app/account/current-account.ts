import { z } from 'zod';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Account } from '../../model/account.ts';
import type { Pool } from '../work/pool.ts';
import type { Built } from './build-account.ts';
import { buildAccount, rejudged } from './build-account.ts';
import { materialKey } from './material.ts';
import { accountKey, fromRows, toRows } from './snapshot.ts';
import type { Tell } from './tell.ts';

/** An account, and the key that tells what it follows from. */
export interface KeyedAccount {
  readonly key: string;
  readonly account: Account;
}

const open = new WeakMap<Ledger, KeyedAccount>();

/**
 * The account of the case: the one at hand or in the file where nothing changed since, else a new one, which is then
 * kept in both.
 */
export async function currentAccount(ledger: Ledger, work: { pool: Pool; tell: Tell }): Promise<Account> {
  return (await keyedAccount(ledger, work)).account;
}

/** The same with its key. */
export async function keyedAccount(ledger: Ledger, work: { pool: Pool; tell: Tell }): Promise<KeyedAccount> {
  const key = accountKey(ledger);
  const account = keptAccount(ledger, key) ?? (await weave(ledger, key, work));
  const keyed = open.get(ledger);
  if (keyed?.account === account) return keyed;
  open.set(ledger, { key, account });
  return { key, account };
}

/** The account with a key, where it is at hand or in the file. */
export function keptAccount(ledger: Ledger, key: string): Account | null {
  const last = open.get(ledger);
  if (last?.key === key) return last.account;
  const rows = ledger.woven(key);
  if (rows === null) return null;
  const account = fromRows(rows);
  open.set(ledger, { key, account });
  return account;
}

async function weave(ledger: Ledger, key: string, work: { pool: Pool; tell: Tell }): Promise<Account> {
  const material = materialKey(ledger);
  const last = lastBuilt(ledger, material);
  const remade = last && rejudged(ledger, last);
  const built = remade ?? (await buildAccount(ledger, work));
  const rows = toRows(built.account);
  ledger.weave(key, rows);
  ledger.keep(LAST, material, { key, bearing: built.bearing });
  return remade?.account ?? fromRows(rows);
}

/** Under what name the case keeps which judgements bear on the last account that was woven of its material. */
const LAST = 'woven';
const LastCodec = z.object({ key: z.string(), bearing: z.string() });

function lastBuilt(ledger: Ledger, material: string): Built | null {
  const last = LastCodec.safeParse(ledger.kept(LAST, material)).data;
  const account = last === undefined ? null : keptAccount(ledger, last.key);
  return last === undefined || account === null ? null : { account, bearing: last.bearing };
}
