import { MemoryLedger } from '../../ledger/memory-ledger.ts';
import type { Account } from '../../model/account.ts';
import { currentAccount } from '../account/current-account.ts';
import { addUploads } from '../add/add-uploads.ts';
import type { Pool } from '../work/pool.ts';
import { createPool } from '../work/pool.ts';
import type { OpenCase, Who } from './judge.ts';

export const IDA: Who = { by: 'Ida Ferro', at: '2031-06-01T10:00:00.000Z' };
export const JO: Who = { by: 'Jo Vance', at: '2031-06-02T10:00:00.000Z' };

export const STORIES = {
  'gazette.txt':
    'Ferry sinks off Oslem\n\n4 May 2031\n\nAt least 31 people drowned when a ferry sank off Oslem on Sunday, harbour master Petra Sung said.\n\nAbout 200 people were rescued.\n',
  'radio.txt':
    'Toll of ferry disaster rises\n\n5 May 2031\n\nRadio Elim counted 52 people drowned off Oslem on Sunday, citing hospital lists.\n',
} as const;

/** An open case in memory that holds the stories, or others by name. */
export async function openStories(stories: Readonly<Record<string, string>> = STORIES): Promise<OpenStories> {
  const [ledger, pool] = [new MemoryLedger(), createPool(1)];
  const open = { ledger, pool, current: () => currentAccount(ledger, { pool, tell: () => {} }) };
  await addStories(open, stories);
  return open;
}

export interface OpenStories extends OpenCase {
  readonly pool: Pool;
}

export async function addStories(
  { ledger, pool }: OpenStories,
  stories: Readonly<Record<string, string>>,
): Promise<void> {
  const uploads = Object.entries(stories).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
  const stated = { published: null, outlet: null };
  await addUploads(ledger, uploads, { pool, columns: null, stated, tell: () => {} });
}

export function accountIn({ current }: OpenCase): Promise<Account> {
  return current();
}

/** The claim whose figure is written so. */
export function claimOf(account: Account, figure: string): string {
  const claim = account.claims.find(({ quantity }) => quantity.text === figure);
  if (claim === undefined) throw new Error(`no claim says ${figure}`);
  return claim.id;
}
