import { z } from 'zod';
import { NoticeCodec } from '../../model/finding.ts';
import { JudgementCodec } from '../../model/judgement.ts';
import { DayCodec } from '../../model/when.ts';
import { JudgementResultCodec } from './judgements.ts';
import { InstantCodec, pageOf } from './shared.ts';

/** Pasted text, or an address to fetch. Files come as multipart/form-data with the parts `files`. */
export const PasteRequestCodec = z.strictObject({
  text: z.string().min(1),
  title: z.string().trim().min(1).max(200).optional(),
  published: DayCodec.optional(),
  outlet: z.string().trim().min(1).max(200).optional(),
});
export const AddressRequestCodec = z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(2000) });
export const AddRequestCodec = z.union([PasteRequestCodec, AddressRequestCodec]);

/** What became of one report. */
export const OutcomeCodec = z.object({
  path: z.string(),
  status: z.enum(['new', 'known', 'refused', 'noticed']),
  notices: z.array(NoticeCodec),
});

/**
 * Work that goes on after the answer: reports are added, or the account comes to follow a judgement, and then `result` is
 * what that changed. `counts` tells of all reports so far, `outcomes` of the last of them: of very many,
 * those with something to say are kept the longest. `fault` says in a sentence why it failed.
 */
export const JobViewCodec = z.object({
  id: z.string(),
  about: z.enum(['adding', 'judging']),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  stage: z.string(),
  done: z.int(),
  of: z.int(),
  counts: z.object({ new: z.int(), known: z.int(), refused: z.int(), noticed: z.int() }),
  outcomes: z.array(OutcomeCodec),
  result: JudgementResultCodec.nullable(),
  author: z.string(),
  made: InstantCodec,
  ended: InstantCodec.nullable(),
  fault: z.string().nullable(),
});

export const JobStartedCodec = z.object({ job: JobViewCodec });

/** A judgement that the case holds, and the job in which the account comes to follow it. */
export const JudgementStoredCodec = JobStartedCodec.extend({ judgement: JudgementCodec });

export const JobPageCodec = pageOf(JobViewCodec);

/** The events of GET /jobs/ID/events: `stage`, `outcome`, and at last `end`. */
export const StageEventCodec = z.object({ stage: z.string(), done: z.int(), of: z.int() });

export type AddRequest = z.infer<typeof AddRequestCodec>;
export type PasteRequest = z.infer<typeof PasteRequestCodec>;
export type OutcomeView = z.infer<typeof OutcomeCodec>;
export type JobView = z.infer<typeof JobViewCodec>;
export type JudgementStored = z.infer<typeof JudgementStoredCodec>;
export type JobStarted = z.infer<typeof JobStartedCodec>;
export type JobPage = z.infer<typeof JobPageCodec>;
export type StageEvent = z.infer<typeof StageEventCodec>;
