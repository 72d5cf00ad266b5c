import type { Answer } from './ask.ts';

/** Answers that ask to come again: too many requests, and a server or what stands before it that is out for now. */
const FOR_NOW = new Set([429, 500, 502, 503, 504]);

/**
 * How long an answer asks to wait, in milliseconds, from seconds or a date (RFC 9110, 10.2.3); undefined where it asks
 * to come again and does not say when, null where it does not ask.
 */
export function retryAfter({ status, headers }: Answer, now: number): number | undefined | null {
  if (!FOR_NOW.has(status)) return null;
  const words = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/u.test(words)) return Number(words) * 1000;
  const date = Date.parse(words);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
