import { z } from 'zod';

/** What a person may do; each role may do all that the ones before it may. */
export const ROLES = ['reader', 'contributor', 'analyst', 'editor'] as const;
export type Role = (typeof ROLES)[number];

export const RoleCodec = z.enum(ROLES);

/** The fewest characters of a password that stands alone (NIST SP 800-63B-4, 3.1.1.2). */
export const SHORTEST_PASSWORD = 15;
export const LONGEST_PASSWORD = 256;
export const LONGEST_NAME = 64;

/** Somebody with an account. `name` is as it was given; who bears it is told by its folded form. Times are ISO 8601, UTC. */
export interface Person {
  readonly name: string;
  readonly role: Role;
  readonly disabled: boolean;
  readonly made: string;
  readonly seen: string | null;
}

/** Something that was done, or refused. `person` is null where nobody was signed in. */
export interface AuditEntry {
  readonly at: string;
  readonly person: string | null;
  readonly action: string;
  readonly target: string | null;
  readonly outcome: 'done' | 'refused';
  readonly detail: string | null;
}

export function mayAct(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
