import type { AddOptions } from '../../app/add/add.ts';
import { addFiles } from '../../app/add/add.ts';
import type { HandedIn, Stated } from '../../app/add/add-uploads.ts';
import { addUploads } from '../../app/add/add-uploads.ts';
import { parseColumns } from '../../app/add/columns.ts';
import { listInputs } from '../../app/add/inputs.ts';
import type { Room } from '../../app/room/room.ts';
import { pageOf } from '../../app/views/page.ts';
import { DayCodec } from '../../model/when.ts';
import type { PasteRequest } from '../api/adding.ts';
import { AddRequestCodec, JobPageCodec, JobStartedCodec, JobViewCodec } from '../api/adding.ts';
import { PageQuery } from '../api/shared.ts';
import { BadRequest, NothingThere } from '../failures.ts';
import { jobEvents } from '../jobs/job-events.ts';
import type { JobTell } from '../jobs/jobs.ts';
import type { Ask, Form } from '../route.ts';
import { Raw, route } from '../route.ts';
import { nameOf } from './who.ts';

export const ADDING_ROUTES = [
  route({
    method: 'POST',
    path: '/reports',
    role: 'analyst',
    about:
      'Adds reports: files (parts `files`, and for all of them `published`, `outlet` and `columns`), pasted text, or an address.',
    body: AddRequestCodec,
    takes: 'json-or-form',
    status: 202,
    answer: JobStartedCodec,
    handle: ({ room, openWeb, jobs, me, body, form }) => {
      const read =
        form !== null ? reading(handedIn(form)) : 'url' in body ? fetching(body.url, openWeb) : reading(pasted(body));
      return { job: jobs.start(nameOf(me), (tell, signal) => addTo(room, read, { tell, signal })) };
    },
  }),
  route({
    method: 'GET',
    path: '/jobs',
    role: 'analyst',
    about: 'The jobs of this server, the newest first.',
    query: PageQuery,
    answer: JobPageCodec,
    handle: ({ jobs, query }) => pageOf(jobs.list(), query, (job) => job),
  }),
  route({
    method: 'GET',
    path: '/jobs/:id',
    role: 'analyst',
    about: 'One job: how far it is, and what became of each report.',
    answer: JobViewCodec,
    handle: ({ jobs, params }) => jobOf({ jobs, params }),
  }),
  route({
    method: 'GET',
    path: '/jobs/:id/events',
    role: 'analyst',
    about: 'A job as it goes on, as server-sent events: `stage`, `outcome`, and at last `end` with the whole job.',
    mediaType: 'text/event-stream',
    handle: ({ jobs, params, signal }) => new Raw(jobEvents(jobs, jobOf({ jobs, params }), signal)),
  }),
];

function jobOf({ jobs, params }: Pick<Ask<unknown, unknown>, 'jobs' | 'params'>) {
  const job = jobs.job(params['id'] ?? '');
  if (job === null) throw new NothingThere('such job');
  return job;
}

interface Addition {
  readonly uploads: readonly HandedIn[];
  readonly stated: Stated;
  readonly columns: AddOptions['columns'];
}

/** Puts something into the case, given how to tell of it; `of` is on how many reports it counts. */
interface Work {
  readonly of: number;
  readonly read: (ledger: Room['ledger'], options: Omit<AddOptions, 'columns'>) => Promise<void>;
}

function reading({ uploads, ...rest }: Addition): Work {
  return { of: uploads.length, read: (ledger, options) => addUploads(ledger, uploads, { ...options, ...rest }) };
}

/** An address in full, so that it is never taken for a path here; the fetcher asks the public Internet alone. */
function fetching(url: string, openWeb: Ask<unknown, unknown>['openWeb']): Work {
  return {
    of: 1,
    read: async (ledger, options) => {
      const web = await openWeb({ allowHosts: [] });
      try {
        const address = listInputs([new URL(url).href], { listing: new Map(), published: null });
        await addFiles(ledger, address, { ...options, columns: null, web });
      } finally {
        await web.close();
      }
    },
  };
}

/** The work of a job: reads while others may go on judging, then makes the account anew. */
export async function addTo(
  room: Room,
  { of, read }: Work,
  { tell, signal }: { tell: JobTell; signal: AbortSignal },
): Promise<void> {
  let done = 0;
  tell.stage('reading', done, of);
  await read(room.ledger, {
    pool: room.pool,
    signal,
    tell: (outcome) => {
      tell.outcome(outcome);
      done += 1;
      tell.stage('reading', done, Math.max(done, of));
    },
  });
  await room.exclusively(() => room.renew((stage, ready, total) => tell.stage(stage, ready, total)));
}

function pasted({ text, title, published, outlet }: PasteRequest): Addition {
  const bytes = Buffer.from(title === undefined ? text : `${title}\n\n${text}`);
  return {
    uploads: [{ name: `${title ?? 'Pasted text'}.txt`, bytes }],
    stated: { published: published ?? null, outlet: outlet ?? null },
    columns: null,
  };
}

function handedIn({ files, fields }: Form): Addition {
  if (files.length === 0) throw new BadRequest('it holds no files', 'files');
  const published = fields.get('published') || null;
  if (published !== null && !DayCodec.safeParse(published).success)
    throw new BadRequest('a day is written YYYY-MM-DD', 'published');
  const columns = fields.get('columns');
  return {
    uploads: files,
    stated: { published, outlet: fields.get('outlet')?.trim() || null },
    columns: columns === undefined || columns === '' ? null : parseColumns(columns),
  };
}
