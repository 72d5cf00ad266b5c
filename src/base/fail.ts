/**
 * The root of all errors that are the user's to mend: one sentence, no stack. Each failure is a subclass that takes
 * its facts as arguments and builds the sentence itself. Anything else that is thrown is a fault of the program.
 */
export abstract class Failure extends Error {
  abstract readonly code: string;
}
