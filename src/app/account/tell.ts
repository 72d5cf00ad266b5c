/** Told while an account is made: what is being done, how much of it is done. */
export type Tell = (stage: string, done: number, of: number) => void;
