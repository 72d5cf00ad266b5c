import { z } from 'zod';
import { RoleCodec } from '../../model/person.ts';
import { InstantCodec } from './shared.ts';

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

export type { Role } from '../../model/person.ts';
export type Me = z.infer<typeof MeCodec>;
export type CaseView = z.infer<typeof CaseViewCodec>;
