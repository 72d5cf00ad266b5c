import { z } from 'zod';
import { LONGEST_NAME, LONGEST_PASSWORD, RoleCodec, SHORTEST_PASSWORD } from '../../model/person.ts';
import { MeCodec } from './case.ts';
import { InstantCodec, PageQuery, pageOf } from './shared.ts';

export const PasswordCodec = z.string().min(SHORTEST_PASSWORD).max(LONGEST_PASSWORD);
export const PersonNameCodec = z.string().trim().min(1).max(LONGEST_NAME);

export const SignInCodec = z.strictObject({ name: z.string().max(LONGEST_NAME), password: z.string().max(1024) });

export const MeViewCodec = z.object({ me: MeCodec.nullable(), mode: z.enum(['local', 'team']) });

export const PersonViewCodec = z.object({
  name: z.string(),
  role: RoleCodec,
  disabled: z.boolean(),
  made: InstantCodec,
  seen: InstantCodec.nullable(),
});

export const PeopleViewCodec = z.object({ people: z.array(PersonViewCodec) });

export const PersonRequestCodec = z.strictObject({ name: PersonNameCodec, password: PasswordCodec, role: RoleCodec });

/** One's own new password; the present one is asked for. */
export const OwnPasswordCodec = z.strictObject({ present: z.string().max(1024), password: PasswordCodec });

/** Changes of a person by an editor; all sessions of theirs end. */
export const PersonChangeCodec = z
  .strictObject({
    role: RoleCodec.optional(),
    password: PasswordCodec.optional(),
    disabled: z.boolean().optional(),
  })
  .refine(({ role, password, disabled }) => role !== undefined || password !== undefined || disabled !== undefined, {
    error: 'nothing to change is named',
  });

/** What was done or refused, by whom. `person` is null where nobody was signed in. */
export const AuditEntryCodec = z.object({
  at: InstantCodec,
  person: z.string().nullable(),
  action: z.string(),
  target: z.string().nullable(),
  outcome: z.enum(['done', 'refused']),
  detail: z.string().nullable(),
});

export const AuditPageCodec = pageOf(AuditEntryCodec);

export const AuditQuery = PageQuery.extend({
  person: z.string().max(LONGEST_NAME).optional(),
  outcome: z.enum(['done', 'refused']).optional(),
});

export type MeView = z.infer<typeof MeViewCodec>;
export type SignIn = z.infer<typeof SignInCodec>;
export type PersonView = z.infer<typeof PersonViewCodec>;
export type PeopleView = z.infer<typeof PeopleViewCodec>;
export type PersonRequest = z.infer<typeof PersonRequestCodec>;
export type OwnPassword = z.infer<typeof OwnPasswordCodec>;
export type PersonChange = z.infer<typeof PersonChangeCodec>;
export type AuditEntry = z.infer<typeof AuditEntryCodec>;
export type AuditPage = z.infer<typeof AuditPageCodec>;
