import { createHash, randomBytes } from 'node:crypto';
import type { PeopleStore, StoredFeed, StoredPerson } from '../../ledger/people/people-store.ts';
import type { Person, Role } from '../../model/person.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../../model/person.ts';
import { BadPassword, LastEditor, NoSuchPerson, PersonExists, WrongPassword } from './failures.ts';
import { foldName, shownName } from './names.ts';
import { hashPassword, isPassword } from './password.ts';

export type { PeopleStore };

const TOKEN_BYTES = 32;
const HOUR_MS = 3_600_000;
/** A session ends when it was not used for so long, and however much it was used after so long. */
const IDLE_MS = 12 * HOUR_MS;
const LIFE_MS = 7 * 24 * HOUR_MS;
const TOUCH_MS = 60_000;
export const SESSION_SECONDS = LIFE_MS / 1000;

export interface PersonChange {
  readonly role?: Role | undefined;
  readonly password?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** The people of a served case and their sessions. `clock` gives the time. */
export class Team {
  readonly #store: PeopleStore;
  readonly #clock: () => Date;

  constructor(store: PeopleStore, clock: () => Date) {
    this.#store = store;
    this.#clock = clock;
  }

  people(): readonly Person[] {
    return this.#store.people().map(personOf);
  }

  person(name: string): Person {
    return personOf(this.#find(name));
  }

  /** The name as shown of who bears it, or null. */
  nameOf(name: string): string | null {
    return this.#store.person(foldName(name))?.name ?? null;
  }

  /** Throws BadPersonName, BadPassword or PersonExists. */
  async add({ name, password, role }: { name: string; password: string; role: Role }): Promise<Person> {
    const shown = shownName(name);
    const key = foldName(shown);
    checkPassword(password, key);
    if (this.#store.person(key) !== null) throw new PersonExists(shown);
    const hash = await hashPassword(password);
    const person = { key, name: shown, role, password: hash, disabled: false, made: this.#at(), seen: null };
    if (!this.#store.addPerson(person)) throw new PersonExists(shown);
    return personOf(person);
  }

  /** Changes a person; every session of theirs ends, and their feed. Throws NoSuchPerson, BadPassword or LastEditor. */
  async change(name: string, { role, password, disabled }: PersonChange): Promise<Person> {
    const { key } = this.#find(name);
    if (password !== undefined) checkPassword(password, key);
    const hash = password === undefined ? undefined : await hashPassword(password);
    const person = this.#find(name);
    const staysEditor = (role ?? person.role) === 'editor' && !(disabled ?? person.disabled);
    if (isEditor(person) && !staysEditor && this.#store.people().filter(isEditor).length === 1) throw new LastEditor();
    this.#store.changePerson(key, {
      ...(role !== undefined && { role }),
      ...(hash !== undefined && { password: hash }),
      ...(disabled !== undefined && { disabled }),
    });
    this.#store.endSessionsOf(key);
    this.#store.endFeedOf(key);
    return this.person(name);
  }

  /** One's own password: the present one is asked for. Throws WrongPassword, too. */
  async changeOwnPassword(name: string, { present, password }: { present: string; password: string }): Promise<Person> {
    if (!(await isPassword(present, this.#find(name).password))) throw new WrongPassword();
    return this.change(name, { password });
  }

  /** A new session's token, or null where name or password is wrong, or the person may not sign in. */
  async signIn(name: string, password: string): Promise<{ person: Person; token: string } | null> {
    const found = this.#store.person(foldName(name));
    const isRight = await isPassword(password, found?.password ?? null);
    if (found === null || !isRight || found.disabled) return null;
    const at = this.#at();
    const token = newToken();
    this.#store.endSessionsBefore({ made: this.#before(LIFE_MS), seen: this.#before(IDLE_MS) });
    this.#store.addSession({ hash: hashToken(token), person: found.key, made: at, seen: at });
    this.#store.changePerson(found.key, { seen: at });
    return { person: personOf({ ...found, seen: at }), token };
  }

  /** Whose session the token is of; null where it is of none, or of one that has ended. */
  whoHas(token: string): Person | null {
    const hash = hashToken(token);
    const session = this.#store.session(hash);
    if (session === null) return null;
    if (session.made < this.#before(LIFE_MS) || session.seen < this.#before(IDLE_MS)) return null;
    const person = this.#store.person(session.person);
    if (person === null || person.disabled) return null;
    if (session.seen < this.#before(TOUCH_MS)) this.#store.touchSession(hash, this.#at());
    return personOf(person);
  }

  /** The token of a new feed of theirs; the one before is of no use any more. */
  makeFeed(name: string): { readonly token: string; readonly made: string } {
    const { key } = this.#find(name);
    const [token, made] = [newToken(), this.#at()];
    this.#store.putFeed({ hash: hashToken(token), person: key, made, used: null });
    return { token, made };
  }

  /** When their feed was made and last read, or null. */
  feedOf(name: string): Pick<StoredFeed, 'made' | 'used'> | null {
    return this.#store.feedOf(this.#find(name).key);
  }

  endFeed(name: string): void {
    this.#store.endFeedOf(this.#find(name).key);
  }

  /** Whose feed the token is of; null where it is of none. */
  whoseFeed(token: string): Person | null {
    const feed = this.#store.feed(hashToken(token));
    const person = feed && this.#store.person(feed.person);
    if (feed === null || person === null || person.disabled) return null;
    if (feed.used === null || feed.used < this.#before(TOUCH_MS)) this.#store.touchFeed(feed.hash, this.#at());
    return personOf(person);
  }

  signOut(token: string): void {
    this.#store.endSession(hashToken(token));
  }

  #find(name: string): StoredPerson {
    const found = this.#store.person(foldName(name));
    if (found === null) throw new NoSuchPerson(name);
    return found;
  }

  #at(): string {
    return this.#clock().toISOString();
  }

  #before(ms: number): string {
    return new Date(this.#clock().getTime() - ms).toISOString();
  }
}

function personOf({ name, role, disabled, made, seen }: StoredPerson): Person {
  return { name, role, disabled, made, seen };
}

function isEditor({ role, disabled }: Person): boolean {
  return role === 'editor' && !disabled;
}

function checkPassword(password: string, key: string): void {
  const { length } = [...password];
  if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD || foldName(password) === key)
    throw new BadPassword(SHORTEST_PASSWORD, LONGEST_PASSWORD);
}

function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** Tokens are random and long: one round of SHA-256 is enough to keep them from whoever reads the file. */
function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
