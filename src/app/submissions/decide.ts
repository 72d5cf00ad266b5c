import { contentId } from '../../base/hash.ts';
import type { Copy, Fact, Ledger } from '../../ledger/ledger.ts';
import type { Submission, SubmittedFile, VerdictOnOffer } from '../../model/submission.ts';
import type { AddOptions } from '../add/add.ts';
import type { HandedIn } from '../add/add-uploads.ts';
import { addUploads } from '../add/add-uploads.ts';
import { SightingCodec } from '../case/sighting.ts';
import { AlreadyDone } from '../review/failures.ts';
import type { Who } from '../review/judge.ts';
import { submissionOf, submissionsOf } from './submissions.ts';

/**
 * Reads the files of a submission into the case as `add` does; its pictures are kept as evidence with the reports that came
 * of them, and not read. Killed at any moment and run again, it ends in the same case. Throws NoSuchThing, AlreadyDone.
 */
export async function takeIn(ledger: Ledger, id: string, { by, at }: Who, options: AddOptions): Promise<Submission> {
  const submission = open(ledger, id);
  const [reports, pictures] = (['report', 'picture'] as const).map((role) => withBytes(ledger, submission, role));
  const before = sightings(ledger);
  const stated = { published: null, outlet: null };
  await addUploads(
    ledger,
    (reports ?? []).map(({ file: { name }, bytes }): HandedIn => ({ name, bytes })),
    {
      ...options,
      stated,
    },
  );
  const own = new Set(submission.files.map(({ sha256 }) => sha256));
  const came = [...sightings(ledger)].filter((hash) => !before.has(hash) || own.has(hash)).sort();
  const verdict = verdictFact({ submission: id, state: 'taken-in', reason: null, by, at });
  const evidence = (pictures ?? []).map(({ file }) => evidenceFact(id, file, came));
  const copies = (pictures ?? []).map(({ file, bytes }): Copy => ({ sha256: file.sha256, bytes }));
  ledger.append([verdict, ...evidence], copies);
  letGo(ledger, submission);
  return submissionOf(ledger, id);
}

/** Refuses a submission: its bytes are let go, that it was offered and refused, by whom and why, is kept. Throws NoSuchThing, AlreadyDone. */
export function refuse(ledger: Ledger, id: string, reason: string, { by, at }: Who): Submission {
  const submission = open(ledger, id);
  ledger.append([verdictFact({ submission: id, state: 'refused', reason, by, at })]);
  letGo(ledger, submission);
  return submissionOf(ledger, id);
}

function open(ledger: Ledger, id: string): Submission {
  const submission = submissionOf(ledger, id);
  const { verdict } = submission;
  if (verdict !== null)
    throw new AlreadyDone(`It was ${verdict.state === 'refused' ? 'refused' : 'taken in'}`, verdict.by, verdict.at);
  return submission;
}

interface Held {
  readonly file: SubmittedFile;
  readonly bytes: Uint8Array;
}

function withBytes(ledger: Ledger, { files }: Submission, role: SubmittedFile['role']): readonly Held[] {
  return files.flatMap((file) => {
    const bytes = file.role === role ? ledger.held(file.sha256) : null;
    return bytes === null ? [] : [{ file, bytes }];
  });
}

/** Bytes that another submission still waits with are held on. */
function letGo(ledger: Ledger, { files }: Submission): void {
  const waiting = submissionsOf(ledger).filter(({ state }) => state === 'waiting');
  const needed = new Set(waiting.flatMap((one) => one.files.map(({ sha256 }) => sha256)));
  for (const { sha256 } of files) if (!needed.has(sha256)) ledger.release(sha256);
}

function sightings(ledger: Ledger): ReadonlySet<string> {
  return new Set(ledger.facts('sighting').map(({ body }) => SightingCodec.parse(body).sha256));
}

function verdictFact(verdict: Omit<VerdictOnOffer, 'id'>): Fact {
  const id = contentId('submission-verdict', verdict);
  return { id, kind: 'submission-verdict', body: { id, ...verdict } };
}

function evidenceFact(submission: string, file: SubmittedFile, reports: readonly string[]): Fact {
  const evidence = { submission, file, reports };
  const id = contentId('evidence', evidence);
  return { id, kind: 'evidence', body: { id, ...evidence } };
}
