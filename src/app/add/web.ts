import type { Fetched, Validators } from '../../fetch/fetcher.ts';

/** What fetches pages by address. Opened by `Tools.openWeb`; close it, or the process waits for its connections. */
export interface Web {
  fetch(address: string, known?: Validators | null): Promise<Fetched>;
  close(): Promise<void>;
}

/** Whether what a user names is a web address and no file. */
export function isWebAddress(path: string): boolean {
  return /^https?:\/\//iu.test(path);
}
