import { Failure } from '../base/fail.ts';

export class NotACase extends Failure {
  readonly code = 'not-a-case';
  constructor(path: string, reason: string) {
    super(`${path} is no Crosswire case: ${reason}.`);
  }
}

export class OtherCaseVersion extends Failure {
  readonly code = 'other-case-version';
  constructor(path: string, found: number, known: number) {
    super(
      found > known
        ? `${path} was written by a newer Crosswire (case format ${found}; this one reads up to ${known}).`
        : `${path} has case format ${found}, which no migration leads from (this Crosswire reads ${known}).`,
    );
  }
}

export class NoSuchCase extends Failure {
  readonly code = 'no-such-case';
  constructor(path: string) {
    super(`There is no case at ${path}; "crosswire add ${path} PATH..." makes one.`);
  }
}

export class CaseUnavailable extends Failure {
  readonly code = 'case-unavailable';
  constructor(path: string, reason: string) {
    super(`The case ${path} cannot be opened or written: ${reason}.`);
  }
}
