import { z } from 'zod';

/** A file of a submission. Its bytes are held apart from the reports until it is taken in. */
export const SubmittedFileCodec = z.object({
  name: z.string(),
  sha256: z.string(),
  size: z.int().nonnegative(),
  mediaType: z.string(),
  /** `picture`: kept as evidence with the reports that came with it, and not read. */
  role: z.enum(['report', 'picture']),
});
export type SubmittedFile = Readonly<z.infer<typeof SubmittedFileCodec>>;

/** What a person handed in, as it came. */
export const OfferCodec = z.object({
  id: z.string(),
  files: z.array(SubmittedFileCodec),
  note: z.string(),
  by: z.string(),
  at: z.string(),
});
export type Offer = Readonly<z.infer<typeof OfferCodec>>;

/** What was decided about it. `reports` are those that came of it, by SHA-256; a refusal says why. */
export const VerdictOnOfferCodec = z.object({
  id: z.string(),
  submission: z.string(),
  state: z.enum(['taken-in', 'refused']),
  reason: z.string().nullable(),
  by: z.string(),
  at: z.string(),
});
export type VerdictOnOffer = Readonly<z.infer<typeof VerdictOnOfferCodec>>;

/** That a picture belongs to reports of the case (by the SHA-256 of their bytes). */
export const EvidenceCodec = z.object({
  id: z.string(),
  submission: z.string(),
  file: SubmittedFileCodec,
  reports: z.array(z.string()),
});
export type Evidence = Readonly<z.infer<typeof EvidenceCodec>>;

export const SUBMISSION_STATES = ['waiting', 'taken-in', 'refused'] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

export interface Submission extends Offer {
  readonly state: SubmissionState;
  readonly verdict: VerdictOnOffer | null;
}
