import { Failure } from '../../base/fail.ts';

/** A claim, series, report, finding, judgement or comment that the account does not have. */
export class NoSuchThing extends Failure {
  readonly code = 'no-such-thing';
  constructor(kind: string, id: string) {
    super(`The case has no ${kind} ${id}.`);
  }
}

/** A decision that makes no sense of what it is about. */
export class CannotJudge extends Failure {
  readonly code = 'cannot-judge';
}

/** Something that was done already, or by another just before. */
export class AlreadyDone extends Failure {
  readonly code = 'already-done';
  constructor(what: string, by: string, at: string) {
    super(`${what} by ${by} on ${at.slice(0, 10)} already.`);
  }
}
