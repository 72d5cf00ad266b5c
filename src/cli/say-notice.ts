import type { Notice } from '../model/finding.ts';
import type { Io } from './io.ts';

/** Says a notice on standard error; those that only inform are left out. */
export function sayNotice(io: Io, { severity, document, words }: Notice): void {
  if (severity !== 'info') io.say(`${document}: ${words}`);
}
