import { sha256 } from '../base/hash.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Account } from '../model/account.ts';
import type { Quote } from '../model/span.ts';
import { readReport } from '../read/read.ts';
import { reportKey } from './case/cache-keys.ts';
import { packOf } from './case/case-pack.ts';
import { RefusalCodec, refusalFact, SightingCodec, sightingFact } from './case/sighting.ts';
import { judgedOf, judgementFact, undoingFact } from './review/judgement-facts.ts';
import type { Pool } from './work/pool.ts';

export interface Verdict {
  /** How many hashes, ids and quotes were proved. */
  readonly proved: number;
  /** One sentence for each that failed. */
  readonly faults: readonly string[];
}

/**
 * Proves the case again, from the bytes up: every copy has its hash, every fact its id, every report reads from its
 * copy as it stands in the account, and every quote of the account is the slice of the text that it says it is.
 */
export async function verify(ledger: Ledger, account: Account, pool: Pool): Promise<Verdict> {
  const faults: string[] = [];
  let proved = 0;
  const check = (isRight: boolean, fault: () => string): void => {
    if (isRight) proved += 1;
    else faults.push(fault());
  };
  verifyFacts(ledger, check);
  const texts = verifyReports(ledger, account, check);
  verifyQuotes(account, texts, check);
  await verifyClaims(account, { ledger, pool, check });
  return { proved, faults };
}

type Check = (isRight: boolean, fault: () => string) => void;

function verifyFacts(ledger: Ledger, check: Check): void {
  for (const { id, body } of ledger.facts('sighting')) {
    const sighting = SightingCodec.parse(body);
    check(sightingFact(sighting).id === id, () => `The sighting of ${sighting.document} does not have the id ${id}.`);
    const bytes = ledger.copy(sighting.sha256);
    const holds = bytes !== null && sha256(bytes) === sighting.sha256;
    check(holds, () => `The copy of ${sighting.document} does not have the SHA-256 ${sighting.sha256}.`);
  }
  for (const { id, body } of ledger.facts('refusal')) {
    const refusal = RefusalCodec.parse(body);
    check(refusalFact(refusal).id === id, () => `The refusal of ${refusal.document} does not have the id ${id}.`);
  }
  const { judgements, undoings } = judgedOf(ledger);
  for (const { id, ...judgement } of judgements)
    check(judgementFact(judgement).id === id, () => `The judgement of ${judgement.by} does not have the id ${id}.`);
  for (const { id, ...undoing } of undoings)
    check(undoingFact(undoing).id === id, () => `The undoing by ${undoing.by} does not have the id ${id}.`);
}

/** Reads every copy again, without the cache; gives the texts by report id. */
function verifyReports(ledger: Ledger, account: Account, check: Check): ReadonlyMap<string, string> {
  const inAccount = new Map(account.reports.map((report) => [report.id, report]));
  const texts = new Map<string, string>();
  const done = new Set<string>();
  for (const { body } of ledger.facts('sighting')) {
    const sighting = SightingCodec.parse(body);
    const key = reportKey(sighting);
    const bytes = ledger.copy(sighting.sha256);
    if (done.has(key) || bytes === null) continue;
    done.add(key);
    const { report } = readReport(bytes, sighting);
    if (report === null) continue;
    texts.set(report.id, report.text);
    const kept = inAccount.get(report.id);
    const { document } = sighting;
    check(
      kept !== undefined && kept.text === report.text,
      () => `${document} reads otherwise than it stands in the account.`,
    );
  }
  return texts;
}

function verifyQuotes(account: Account, texts: ReadonlyMap<string, string>, check: Check): void {
  const names = new Map(account.reports.map(({ id, document }) => [id, document]));
  const prove = (report: string, quote: Quote, what: string): void => {
    const found = texts.get(report)?.slice(quote.start, quote.end);
    check(
      found === quote.text,
      () => `${what} quotes "${quote.text}" from ${names.get(report) ?? report}, where "${found ?? ''}" stands.`,
    );
  };
  for (const { id, report, quote, quantity } of account.claims) {
    prove(report, quote, id);
    prove(report, quantity, id);
  }
  for (const { id, report, quote } of account.positions) prove(report, quote, id);
  for (const { id, a, b } of account.echoes) {
    prove(a.report, a, id);
    prove(b.report, b, id);
  }
}

/** Reads the claims of every report again and compares their ids with those of the account. */
async function verifyClaims(
  account: Account,
  { ledger, pool, check }: { ledger: Ledger; pool: Pool; check: Check },
): Promise<void> {
  const pack = packOf(ledger);
  const results = await pool.run(account.reports.map((report) => ({ kind: 'extract', report, pack })));
  const again = new Map(results.flatMap(({ reading }) => reading?.claims ?? []).map((claim) => [claim.id, claim]));
  for (const { id } of account.claims) check(again.has(id), () => `${id} is not what its report reads as.`);
}
