import type { AuditEntry, Person, Role } from '../../model/person.ts';

/** A person as kept: `key` is the folded name, `password` a hash that tells how it was made. */
export interface StoredPerson extends Person {
  readonly key: string;
  readonly password: string;
}

/** A session as kept: by the hash of its token, never the token. Times are ISO 8601, UTC. */
export interface StoredSession {
  readonly hash: string;
  readonly person: string;
  readonly made: string;
  readonly seen: string;
}

/** The secret address of a person's feed as kept: by the hash of its token, never the token. */
export interface StoredFeed {
  readonly hash: string;
  readonly person: string;
  readonly made: string;
  /** When a reader last asked. */
  readonly used: string | null;
}

export interface AuditFilter {
  readonly person?: string | undefined;
  readonly outcome?: 'done' | 'refused' | undefined;
  readonly offset: number;
  readonly limit: number;
}

/**
 * The store of who may use a served case, beside the case and never in it: people, their sessions, what each keeps for
 * themself, and the audit log, which is only added to.
 */
export interface PeopleStore {
  /** All people, by key. */
  people(): readonly StoredPerson[];
  person(key: string): StoredPerson | null;
  /** False, and nothing changed, where the key is taken. */
  addPerson(person: StoredPerson): boolean;
  changePerson(key: string, change: { role?: Role; password?: string; disabled?: boolean; seen?: string }): void;
  session(hash: string): StoredSession | null;
  addSession(session: StoredSession): void;
  touchSession(hash: string, seen: string): void;
  endSession(hash: string): void;
  endSessionsOf(person: string): void;
  /** Ends sessions begun, or last used, before the times. */
  endSessionsBefore(times: { made: string; seen: string }): void;
  /** By the hash of its token. */
  feed(hash: string): StoredFeed | null;
  feedOf(person: string): StoredFeed | null;
  /** In place of the one that the person had. */
  putFeed(feed: StoredFeed): void;
  touchFeed(hash: string, used: string): void;
  endFeedOf(person: string): void;
  note(entry: AuditEntry): void;
  /** The newest first. */
  audit(filter: AuditFilter): { readonly items: readonly AuditEntry[]; readonly total: number };
  /** What a person keeps under a topic, or null. */
  kept(person: string, topic: string): unknown;
  keep(person: string, topic: string, value: unknown): void;
  close(): void;
}
