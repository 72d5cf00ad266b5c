import { contentId, sha256 } from '../../base/hash.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Submission, SubmittedFile } from '../../model/submission.ts';
import type { HandedIn } from '../add/add-uploads.ts';
import { CannotJudge } from '../review/failures.ts';
import type { Who } from '../review/judge.ts';
import { pictureType } from './picture.ts';

/** Holds files for somebody to decide of, apart from the reports of the case. Throws CannotJudge for none at all. */
export function submit(
  ledger: Ledger,
  { files, note }: { readonly files: readonly HandedIn[]; readonly note: string },
  { by, at }: Who,
): Submission {
  if (files.length === 0) throw new CannotJudge('A submission needs at least one file.');
  const copies = files.map(({ bytes }) => ({ sha256: sha256(bytes), bytes }));
  const listed = files.map(({ name, bytes }, place): SubmittedFile => {
    const picture = pictureType(bytes);
    const hash = copies[place]?.sha256 ?? '';
    const mediaType = picture ?? 'application/octet-stream';
    return { name, sha256: hash, size: bytes.length, mediaType, role: picture === null ? 'report' : 'picture' };
  });
  const offer = { files: listed, note, by, at };
  const id = contentId('submission', offer);
  ledger.hold(copies);
  ledger.append([{ id, kind: 'submission', body: { id, ...offer } }]);
  return { id, ...offer, state: 'waiting', verdict: null };
}
