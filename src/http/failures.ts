import { Failure } from '../base/fail.ts';

/** A failure of one request: which HTTP status it has is its own. */
export abstract class RequestFailure extends Failure {
  abstract readonly status: number;
  /** Where in the request the fault is. */
  readonly place: string | null = null;
  /** Whom it is about, for the log alone, where nobody is signed in. */
  readonly person: string | null = null;
}

export class BadRequest extends RequestFailure {
  readonly code = 'bad-request';
  readonly status = 400;
  override readonly place: string | null;
  constructor(reason: string, place: string | null = null) {
    super(`The request cannot be read: ${reason}.`);
    this.place = place;
  }
}

export class NothingThere extends RequestFailure {
  readonly code = 'not-found';
  readonly status = 404;
  constructor(what: string) {
    super(`There is no ${what} here.`);
  }
}

export class NotAllowedMethod extends RequestFailure {
  readonly code = 'method-not-allowed';
  readonly status = 405;
  constructor(method: string) {
    super(`This address does not answer ${method}.`);
  }
}

export class NotSignedIn extends RequestFailure {
  readonly code = 'not-signed-in';
  readonly status = 401;
  constructor() {
    super('Sign in first.');
  }
}

export class WrongNameOrPassword extends RequestFailure {
  readonly code = 'wrong-name-or-password';
  readonly status = 401;
  override readonly person: string | null;
  /** `person`: who bears the name, null where nobody does (it may be a password, typed into the wrong field). */
  constructor(person: string | null) {
    super('The name or the password is wrong.');
    this.person = person;
  }
}

export class WrongFeedAddress extends RequestFailure {
  readonly code = 'wrong-feed-address';
  readonly status = 404;
  constructor() {
    super('This address of a feed is none, or no longer; whoever gave it can make a new one.');
  }
}

export class RoleTooLow extends RequestFailure {
  readonly code = 'role-too-low';
  readonly status = 403;
  constructor(role: string, needed: string) {
    super(`A ${role} may not do this; it takes the role ${needed}.`);
  }
}

export class ForeignHost extends RequestFailure {
  readonly code = 'foreign-host';
  readonly status = 403;
  constructor() {
    super('The request names a host that this server does not answer for.');
  }
}

export class ForeignOrigin extends RequestFailure {
  readonly code = 'foreign-origin';
  readonly status = 403;
  constructor() {
    super('The request comes from another site.');
  }
}

export class TooMany extends RequestFailure {
  readonly code = 'too-many-requests';
  readonly status = 429;
  readonly seconds: number;
  constructor(seconds: number) {
    super(`Too many requests; try again in ${seconds} seconds.`);
    this.seconds = seconds;
  }
}

export class TooLarge extends RequestFailure {
  readonly code = 'too-large';
  readonly status = 413;
  constructor(limit: string) {
    super(`The request is too large: the limit is ${limit}.`);
  }
}

export class WrongMediaType extends RequestFailure {
  readonly code = 'wrong-media-type';
  readonly status = 415;
  constructor(wanted: string) {
    super(`The body must be ${wanted}.`);
  }
}

export class AccountMovedOn extends RequestFailure {
  readonly code = 'account-moved-on';
  readonly status = 412;
  constructor() {
    super('The account has changed since you looked; look again and repeat.');
  }
}

export class OnlyInTeam extends RequestFailure {
  readonly code = 'only-in-team';
  readonly status = 404;
  constructor() {
    super('This case is served to one local user; there are no accounts (start with --team for them).');
  }
}
