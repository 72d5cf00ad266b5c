import { basename } from 'node:path';
import { sha256 } from '../../base/hash.ts';
import type { Copy, Fact, Ledger } from '../../ledger/ledger.ts';
import type { Notice } from '../../model/finding.ts';
import type { Pack } from '../../model/pack/pack.ts';
import { deliver } from '../../read/deliver.ts';
import type { Columns } from '../../read/many/table.ts';
import { readingKey, reportKey } from '../case/cache-keys.ts';
import { packOf } from '../case/case-pack.ts';
import { knownPages } from '../case/fetch-fact.ts';
import { keptPages } from '../case/kept-page.ts';
import { refusalFact, SightingCodec, sightingFact } from '../case/sighting.ts';
import type { Pool } from '../work/pool.ts';
import type { Task, TaskResult } from '../work/task.ts';
import type { Input, Inputs } from './inputs.ts';
import type { OpenedAddress, WebOptions } from './open-address.ts';
import { openAddress } from './open-address.ts';
import { openInput } from './open-input.ts';
import type { Piece } from './opened.ts';
import type { Web } from './web.ts';
import { isWebAddress } from './web.ts';

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
export async function addFiles(ledger: Ledger, { inputs, notices }: Inputs, options: AddOptions): Promise<void> {
  const { columns, tell, signal, web, follow = false } = options;
  for (const notice of notices) tell({ path: notice.document, status: 'refused', notices: [notice] });
  const pages = web === undefined ? null : { web, follow, known: knownPages(ledger), kept: keptPages(ledger) };
  const batch = new Batch(ledger, options);
  for (const input of inputs) {
    const held: Notice[] = [];
    let pieces = 0;
    let isUnchanged = false;
    for await (const opened of openAny(input, columns, pages)) {
      if (signal?.aborted === true) return;
      if (opened.kind === 'notice') held.push(opened.notice);
      else if (opened.kind === 'unchanged') isUnchanged = true;
      else await batch.add(opened);
      if (opened.kind === 'piece') pieces += 1;
      if (pieces > 0 && held.length > 0) tell({ path: input.path, status: 'noticed', notices: held.splice(0) });
    }
    if (isUnchanged) tell({ path: input.path, status: 'known', notices: held });
    else if (held.length > 0 || pieces === 0) tell({ path: input.path, status: 'refused', notices: held });
  }
  await batch.flush();
}

function openAny(input: Input, columns: Columns | null, pages: WebOptions | null): AsyncIterable<OpenedAddress> {
  return pages !== null && isWebAddress(input.path) ? openAddress(input, columns, pages) : openInput(input, columns);
}

/** Pieces until they are enough to be read and stored together. */
class Batch {
  private readonly ledger: Ledger;
  private readonly options: AddOptions;
  private readonly pack: Pack;
  private readonly known: Set<string>;
  private pieces: Piece[] = [];
  private fetches: Fact[] = [];
  private size = 0;

  constructor(ledger: Ledger, options: AddOptions) {
    this.ledger = ledger;
    this.options = options;
    this.pack = packOf(ledger);
    this.known = new Set(ledger.facts('sighting').map(({ body }) => reportKey(SightingCodec.parse(body))));
  }

  async add(opened: Extract<OpenedAddress, { kind: 'piece' | 'fetched' }>): Promise<void> {
    if (opened.kind === 'fetched') this.fetches.push(opened.fact);
    else {
      this.pieces.push(opened.piece);
      this.size += opened.piece.bytes.length;
    }
    if (this.pieces.length >= BATCH || this.size >= BATCH_BYTES) await this.flush();
  }

  async flush(): Promise<void> {
    const { ledger, pack, known, fetches, pieces } = this;
    const { pool, tell } = this.options;
    for (const outcome of await addBatch(ledger, pieces, { pool, pack, known })) tell(outcome);
    // Only now: an address is known as fetched once what came from it is in the case.
    if (fetches.length > 0) ledger.append(fetches);
    this.pieces = [];
    this.fetches = [];
    this.size = 0;
  }
}

export interface AddOptions {
  readonly pool: Pool;
  /** Which columns of tables hold what; null where none were named. */
  readonly columns: Columns | null;
  readonly tell: (outcome: Outcome) => void;
  readonly signal?: AbortSignal;
  /** Fetches the inputs that are web addresses; without it they are files that are not there. */
  readonly web?: Web | undefined;
  /** Fetch the page of each entry of a feed that was fetched. */
  readonly follow?: boolean | undefined;
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
  return path === document || basename(path) === document ? path : `${path} (${document})`;
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
