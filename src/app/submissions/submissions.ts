import type { Ledger } from '../../ledger/ledger.ts';
import type { Submission, SubmittedFile } from '../../model/submission.ts';
import { OfferCodec, VerdictOnOfferCodec } from '../../model/submission.ts';
import { NoSuchThing } from '../review/failures.ts';

/** All that was handed in, with what was decided of it; the newest first. */
export function submissionsOf(ledger: Ledger): readonly Submission[] {
  const verdicts = ledger.facts('submission-verdict').map(({ body }) => VerdictOnOfferCodec.parse(body));
  const decided = new Map(verdicts.map((verdict) => [verdict.submission, verdict]));
  const offers = ledger.facts('submission').map(({ body }) => OfferCodec.parse(body));
  const sorted = offers.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1));
  return sorted.map((offer) => {
    const verdict = decided.get(offer.id) ?? null;
    return { ...offer, state: verdict?.state ?? 'waiting', verdict };
  });
}

/** Throws NoSuchThing. */
export function submissionOf(ledger: Ledger, id: string): Submission {
  const found = submissionsOf(ledger).find((one) => one.id === id);
  if (found === undefined) throw new NoSuchThing('submission', id);
  return found;
}

/** A file of a submission with its bytes: null where they were let go with a refusal. Throws NoSuchThing. */
export function submittedFile(
  ledger: Ledger,
  id: string,
  place: number,
): { readonly file: SubmittedFile; readonly bytes: Uint8Array | null } {
  const file = submissionOf(ledger, id).files[place];
  if (file === undefined) throw new NoSuchThing('file', `${place} of ${id}`);
  return { file, bytes: ledger.held(file.sha256) ?? ledger.copy(file.sha256) };
}
