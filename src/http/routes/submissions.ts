import { refuse, takeIn } from '../../app/submissions/decide.ts';
import { submissionsOf, submittedFile } from '../../app/submissions/submissions.ts';
import { submit } from '../../app/submissions/submit.ts';
import { pageOf } from '../../app/views/page.ts';
import { mayAct } from '../../model/person.ts';
import type { Submission } from '../../model/submission.ts';
import { RefusalRequestCodec, SubmissionPageCodec, SubmissionQuery, SubmissionViewCodec } from '../api/submissions.ts';
import { BadRequest, NothingThere } from '../failures.ts';
import type { Ask } from '../route.ts';
import { Raw, route } from '../route.ts';
import { submissionTable } from '../tables/watch.ts';
import { attachment } from '../uploads/attachment.ts';
import { nameOf, whoOf } from './who.ts';

export const SUBMISSION_ROUTES = [
  route({
    method: 'GET',
    path: '/submissions',
    page: '/submissions',
    role: 'contributor',
    about: "What was handed in, the newest first: one's own, and for editors everybody's.",
    query: SubmissionQuery,
    answer: SubmissionPageCodec,
    table: ({ items }) => submissionTable(items),
    handle: (ask) => {
      const { state } = ask.query;
      const wanted = ownOf(ask).filter((submission) => state === undefined || submission.state === state);
      return pageOf(wanted, ask.query, (submission) => submission);
    },
  }),
  route({
    method: 'POST',
    path: '/submissions',
    role: 'contributor',
    about: 'Hands in files (parts `files`: reports, and pictures of pages) with a `note`, for an editor to decide of.',
    takes: 'form',
    status: 201,
    answer: SubmissionViewCodec,
    handle: ({ room, me, form, clock }) => {
      if (form === null || form.files.length === 0) throw new BadRequest('it holds no files', 'files');
      const note = form.fields.get('note')?.trim() ?? '';
      return submit(room.ledger, { files: form.files, note }, whoOf(me, clock));
    },
  }),
  route({
    method: 'GET',
    path: '/submissions/:id/files/:place',
    role: 'contributor',
    about: 'The bytes of a file that was handed in: pictures as such, all else as a file to keep.',
    mediaType: 'application/octet-stream',
    handle: (ask) => {
      const { id = '', place = '' } = ask.params;
      if (!/^\d{1,4}$/.test(place) || !ownOf(ask).some((one) => one.id === id)) throw new NothingThere('such file');
      const { file, bytes } = submittedFile(ask.room.ledger, id, Number(place));
      if (bytes === null) throw new NothingThere('such file any more');
      return new Raw(file.role === 'picture' ? picture(bytes, file.mediaType) : attachment(bytes, file.name));
    },
  }),
  route({
    method: 'POST',
    path: '/submissions/:id/take-in',
    role: 'editor',
    about: 'Reads the files of a submission into the case; its pictures are kept as evidence.',
    answer: SubmissionViewCodec,
    handle: ({ room, me, params, clock }) =>
      room.exclusively(async () => {
        const options = { pool: room.pool, columns: null, tell: () => {} };
        const taken = await takeIn(room.ledger, params['id'] ?? '', whoOf(me, clock), options);
        await room.renew();
        return taken;
      }),
  }),
  route({
    method: 'POST',
    path: '/submissions/:id/refuse',
    role: 'editor',
    about: 'Refuses a submission, with the reason; its bytes are let go.',
    body: RefusalRequestCodec,
    answer: SubmissionViewCodec,
    handle: ({ room, me, params, body, clock }) =>
      room.exclusively(() => refuse(room.ledger, params['id'] ?? '', body.reason, whoOf(me, clock))),
  }),
];

/** What the one who asks may see of it. */
function ownOf({ room, me }: Ask<unknown, unknown>): readonly Submission[] {
  const all = submissionsOf(room.ledger);
  return me !== null && mayAct(me.role, 'editor') ? all : all.filter(({ by }) => by === nameOf(me));
}

/** A picture by its bytes, which browsers take for nothing else (nosniff). */
function picture(bytes: Uint8Array, mediaType: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': mediaType, 'Content-Disposition': 'inline', 'Cache-Control': 'private, no-cache' },
  });
}
