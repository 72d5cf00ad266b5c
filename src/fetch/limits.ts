/** What one request may take. Times in milliseconds, sizes in bytes. */
export interface Limits {
  readonly connect: number;
  /** From the request to the end of the answer's headers. */
  readonly headers: number;
  /** Between two pieces of the body. */
  readonly pause: number;
  /** For the whole of one answer. */
  readonly whole: number;
  /** Bytes that come over the line, and bytes after they are unpacked. */
  readonly received: number;
  readonly unpacked: number;
  readonly redirects: number;
  /** How often a request is made again that failed for now. */
  readonly retries: number;
  /** Before the first retry; doubled before each further one. */
  readonly backOff: number;
  /** A site that asks to wait longer is not waited for. */
  readonly longestWait: number;
  /** Between two requests to one host. */
  readonly delay: number;
}

export const DEFAULT_LIMITS: Limits = {
  connect: 10_000,
  headers: 20_000,
  pause: 15_000,
  whole: 90_000,
  received: 32 * 1024 * 1024,
  unpacked: 64 * 1024 * 1024,
  redirects: 5,
  retries: 2,
  backOff: 1_000,
  longestWait: 60_000,
  delay: 1_000,
};
