import { Failure } from '../../base/fail.ts';

export class BadPersonName extends Failure {
  readonly code = 'bad-person-name';
  constructor(reason: string) {
    super(`This cannot be a user name: ${reason}.`);
  }
}

export class BadPassword extends Failure {
  readonly code = 'bad-password';
  constructor(shortest: number, longest: number) {
    super(`A password has ${shortest} to ${longest} characters, and is not the user's name.`);
  }
}

export class PersonExists extends Failure {
  readonly code = 'person-exists';
  constructor(name: string) {
    super(`There is a user ${name} already (names that differ in case or form alone are one).`);
  }
}

export class NoSuchPerson extends Failure {
  readonly code = 'no-such-person';
  constructor(name: string) {
    super(`There is no user ${name}.`);
  }
}

export class LastEditor extends Failure {
  readonly code = 'last-editor';
  constructor() {
    super('This is the last editor: make another one first.');
  }
}

export class WrongPassword extends Failure {
  readonly code = 'wrong-password';
  constructor() {
    super('The present password is wrong.');
  }
}

export class NobodyThere extends Failure {
  readonly code = 'nobody-there';
  constructor(casePath: string) {
    super(
      `Nobody can sign in to ${casePath} yet; "crosswire people ${casePath} add NAME --role editor" makes the first user.`,
    );
  }
}
