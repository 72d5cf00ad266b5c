import { dayWords } from '../lib/days.ts';

/** "17 Feb 2031, 14:05 UTC" for an ISO 8601 instant in UTC. */
export function moment(iso: string): string {
  return `${dayWords(iso)}, ${iso.slice(11, 16)} UTC`;
}
