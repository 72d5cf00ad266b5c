import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sha256 } from '../../base/hash.ts';
import type { Copy, Fact, Ledger } from '../../ledger/ledger.ts';
import type { Notice } from '../../model/finding.ts';
import type { Pack } from '../../model/pack/pack.ts';
import { readingKey, reportKey } from '../case/cache-keys.ts';
import { packOf } from '../case/case-pack.ts';
import { refusalFact, SightingCodec, sightingFact } from '../case/sighting.ts';
import { unreadable } from '../unreadable.ts';
import type { Pool } from '../work/pool.ts';
import type { Task, TaskResult } from '../work/task.ts';
import type { Input, Inputs } from './inputs.ts';

/** How many files are read and stored together: what a kill at any moment can cost is the work on one batch. */
const BATCH = 32;

/** What became of one file. `known`: the case held these very bytes, with the same day and outlet, already. */
export interface Outcome {
  readonly path: string;
  readonly status: 'new' | 'known' | 'refused';
  readonly notices: readonly Notice[];
}

/**
 * Puts files into the case, batch by batch, each batch in one transaction: killed at any moment and run again, it
 * ends in the same case. Calls `tell` after each file. `signal` stops it after the running batch.
 */
export async function addFiles(
  ledger: Ledger,
  { inputs, notices }: Inputs,
  { pool, tell, signal }: { pool: Pool; tell: (outcome: Outcome) => void; signal?: AbortSignal },
): Promise<void> {
  for (const notice of notices) tell({ path: notice.document, status: 'refused', notices: [notice] });
  const pack = packOf(ledger);
  const known = new Set(ledger.facts('sighting').map(({ body }) => reportKey(SightingCodec.parse(body))));
  for (let at = 0; at < inputs.length && signal?.aborted !== true; at += BATCH) {
    for (const outcome of await addBatch(ledger, inputs.slice(at, at + BATCH), { pool, pack, known })) tell(outcome);
  }
}

interface Read {
  readonly input: Input;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly key: string;
  readonly fact: Fact;
}

async function addBatch(
  ledger: Ledger,
  inputs: readonly Input[],
  { pool, pack, known }: { pool: Pool; pack: Pack; known: Set<string> },
): Promise<readonly Outcome[]> {
  const outcomes = new Map<Input, Outcome>();
  const fresh: Read[] = [];
  const seenAgain: Fact[] = [];
  for (const input of inputs) {
    const read = readBytes(input);
    if ('rule' in read) {
      outcomes.set(input, { path: input.path, status: 'refused', notices: [read] });
      continue;
    }
    if (known.has(read.key)) {
      outcomes.set(input, { path: input.path, status: 'known', notices: [] });
      seenAgain.push(read.fact);
    } else fresh.push(read);
    known.add(read.key);
  }
  const tasks = fresh.map(({ bytes, input }): Task => ({ kind: 'read', bytes, given: input.given, pack }));
  const results = await pool.run(tasks);
  store(ledger, fresh, results, { pack, seenAgain });
  for (const [index, { input }] of fresh.entries()) {
    const result = results[index];
    if (result !== undefined) outcomes.set(input, outcomeOf(input, result));
  }
  return inputs.flatMap((input) => outcomes.get(input) ?? []);
}

function readBytes(input: Input): Read | Notice {
  try {
    const bytes = readFileSync(input.path);
    const hash = sha256(bytes);
    const { published, outlet } = input.given;
    const sighting = { document: basename(input.path), sha256: hash, published, outlet };
    return { input, bytes, sha256: hash, key: reportKey(sighting), fact: sightingFact(sighting) };
  } catch (error) {
    return unreadable(input.path, error);
  }
}

function outcomeOf({ path }: Input, { report, notices }: TaskResult): Outcome {
  return { path, status: report === null ? 'refused' : 'new', notices };
}

/** The cache goes first: a sighting is in the case only once all that was read of it is. */
function store(
  ledger: Ledger,
  fresh: readonly Read[],
  results: readonly TaskResult[],
  { pack, seenAgain }: { pack: Pack; seenAgain: readonly Fact[] },
): void {
  const facts: Fact[] = [...seenAgain];
  const copies: Copy[] = [];
  const cache = new Map<string, unknown>();
  for (const [index, { input, bytes, sha256: hash, key, fact }] of fresh.entries()) {
    const result = results[index];
    if (result === undefined) continue;
    const { report, reading, notices } = result;
    if (report === null || reading === null) {
      facts.push(refusalFact({ document: basename(input.path), sha256: hash, notices: [...notices] }));
      continue;
    }
    facts.push(fact);
    copies.push({ sha256: hash, bytes });
    cache.set(key, { report, notices });
    cache.set(readingKey(report, pack), reading);
  }
  ledger.cache(cache);
  ledger.append(facts, copies);
}
