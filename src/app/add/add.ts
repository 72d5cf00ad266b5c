import { basename } from 'node:path';
import { sha256 } from '../../base/hash.ts';
import type { Copy, Fact, Ledger } from '../../ledger/ledger.ts';
import type { Notice } from '../../model/finding.ts';
import type { Pack } from '../../model/pack/pack.ts';
import { deliver } from '../../read/deliver.ts';
import type { Columns } from '../../read/many/table.ts';
import { readingKey, reportKey } from '../case/cache-keys.ts';
import { packOf } from '../case/case-pack.ts';
import { refusalFact, SightingCodec, sightingFact } from '../case/sighting.ts';
import type { Pool } from '../work/pool.ts';
import type { Task, TaskResult } from '../work/task.ts';
import type { Inputs } from './inputs.ts';
import { openInput } from './open-input.ts';
import type { Piece } from './opened.ts';

/** How many files are read and stored together: what a kill at any moment can cost is the work on one batch. */
const BATCH = 32;
const BATCH_BYTES = 32 * 1024 * 1024;

/** What became of one report, or (`noticed`) what there was to say of a file that holds many. `known`: the case held these very bytes, with the same day and outlet, already. */
export interface Outcome {
  readonly path: string;
  readonly status: 'new' | 'known' | 'refused' | 'noticed';
  readonly notices: readonly Notice[];
}

/**
 * Puts files into the case, batch by batch, each batch in one transaction: killed at any moment and run again, it
 * ends in the same case. Calls `tell` after each report. `signal` stops it after the running batch.
 */
export async function addFiles(
  ledger: Ledger,
  { inputs, notices }: Inputs,
  { pool, columns, tell, signal }: AddOptions,
): Promise<void> {
  for (const notice of notices) tell({ path: notice.document, status: 'refused', notices: [notice] });
  const pack = packOf(ledger);
  const known = new Set(ledger.facts('sighting').map(({ body }) => reportKey(SightingCodec.parse(body))));
  let batch: Piece[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    for (const outcome of await addBatch(ledger, batch, { pool, pack, known })) tell(outcome);
    batch = [];
    size = 0;
  };
  for (const input of inputs) {
    const held: Notice[] = [];
    let pieces = 0;
    for await (const opened of openInput(input, columns)) {
      if (signal?.aborted === true) return;
      if (opened.kind === 'notice') held.push(opened.notice);
      else {
        pieces += 1;
        batch.push(opened.piece);
        size += opened.piece.bytes.length;
      }
      if (pieces > 0 && held.length > 0) tell({ path: input.path, status: 'noticed', notices: held.splice(0) });
      if (batch.length >= BATCH || size >= BATCH_BYTES) await flush();
    }
    if (held.length > 0 || pieces === 0) tell({ path: input.path, status: 'refused', notices: held });
  }
  await flush();
}

export interface AddOptions {
  readonly pool: Pool;
  /** Which columns of tables hold what; null where none were named. */
  readonly columns: Columns | null;
  readonly tell: (outcome: Outcome) => void;
  readonly signal?: AbortSignal;
}

interface Read {
  readonly piece: Piece;
  readonly sha256: string;
  readonly key: string;
  readonly fact: Fact;
}

async function addBatch(
  ledger: Ledger,
  pieces: readonly Piece[],
  { pool, pack, known }: { pool: Pool; pack: Pack; known: Set<string> },
): Promise<readonly Outcome[]> {
  const outcomes = new Map<Piece, Outcome>();
  const fresh: Read[] = [];
  const seenAgain: Fact[] = [];
  for (const piece of pieces) {
    const read = identify(piece);
    if (known.has(read.key)) {
      outcomes.set(piece, { path: nameOf(piece), status: 'known', notices: [] });
      seenAgain.push(read.fact);
    } else fresh.push(read);
    known.add(read.key);
  }
  const results = await pool.run(
    fresh.map(({ piece: { bytes, given } }): Task => ({ kind: 'read', bytes, given, pack })),
  );
  store(ledger, fresh, results, { pack, seenAgain });
  for (const [index, { piece }] of fresh.entries()) {
    const result = results[index];
    if (result !== undefined) outcomes.set(piece, outcomeOf(piece, result));
  }
  return pieces.flatMap((piece) => outcomes.get(piece) ?? []);
}

/** The file's path, and for one of many in a file also which. */
function nameOf({ path, given: { document } }: Piece): string {
  return basename(path) === document ? path : `${path} (${document})`;
}

function identify(piece: Piece): Read {
  const hash = sha256(piece.bytes);
  const sighting = { ...piece.given, sha256: hash };
  return { piece, sha256: hash, key: reportKey(sighting), fact: sightingFact(sighting) };
}

function outcomeOf(piece: Piece, { report, notices }: TaskResult): Outcome {
  return { path: nameOf(piece), status: report === null ? 'refused' : 'new', notices };
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
  for (const [index, { piece, sha256: hash, key, fact }] of fresh.entries()) {
    const result = results[index];
    if (result === undefined) continue;
    const { report, reading, notices } = result;
    if (report === null || reading === null) {
      facts.push(refusalFact({ document: piece.given.document, sha256: hash, notices: [...notices] }));
      continue;
    }
    facts.push(fact);
    copies.push({ sha256: hash, bytes: piece.bytes });
    cache.set(key, { report, notices });
    cache.set(readingKey(deliver(report, piece.given), pack), reading);
  }
  ledger.cache(cache);
  ledger.append(facts, copies);
}
