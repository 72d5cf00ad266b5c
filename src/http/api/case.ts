import { z } from 'zod';
import { InstantCodec } from './shared.ts';

/** What a person may do; each role may do all that the ones before it may. */
export const ROLES = ['reader', 'contributor', 'analyst', 'editor'] as const;
export const RoleCodec = z.enum(ROLES);

export const MeCodec = z.object({ name: z.string(), role: RoleCodec });

/** The case as a whole. `version` changes with every answer's ETag; `clock` is the server's time. */
export const CaseViewCodec = z.object({
  name: z.string(),
  pack: z.object({ name: z.string(), title: z.string() }),
  counts: z.object({
    reports: z.int(),
    claims: z.int(),
    origins: z.int(),
    positions: z.int(),
    series: z.int(),
    findings: z.int(),
    judgements: z.int(),
  }),
  version: z.string(),
  mode: z.enum(['local', 'team']),
  me: MeCodec.nullable(),
  clock: InstantCodec,
});

export type Role = z.infer<typeof RoleCodec>;
export type Me = z.infer<typeof MeCodec>;
export type CaseView = z.infer<typeof CaseViewCodec>;
