/** Why an address gave no page. `again` tells that the same request may succeed later. */
export interface Trouble {
  readonly rule:
    | 'bad-address'
    | 'not-public'
    | 'no-such-host'
    | 'robots'
    | 'unreachable'
    | 'too-slow'
    | 'too-large'
    | 'cut-short'
    | 'bad-encoding'
    | 'redirects'
    | 'status'
    | 'wait';
  readonly words: string;
  readonly again: boolean;
  /** How long the site asks to wait, in milliseconds, where it says. */
  readonly wait?: number;
}

/** Thrown inside this folder only; `fetchOne` gives the trouble as a value. */
export class FetchTrouble extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.words);
    this.trouble = trouble;
  }
}

export function troubleOf(
  rule: Trouble['rule'],
  words: string,
  more: { readonly again?: boolean; readonly wait?: number | undefined } = {},
): FetchTrouble {
  const { again = false, wait } = more;
  return new FetchTrouble({ rule, words, again, ...(wait === undefined ? {} : { wait }) });
}

const SLOW: Readonly<Record<string, string>> = {
  UND_ERR_CONNECT_TIMEOUT: 'no connection was made in time',
  UND_ERR_HEADERS_TIMEOUT: 'no answer came in time',
  UND_ERR_BODY_TIMEOUT: 'the answer stopped before its end',
};
const BROKEN = /^(?:UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|ECONNRESET|EPIPE)$/u;

const CERTIFICATE = /^(?:CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/u;

/** What an error of the network or its library means for a reader. Errors that are none of these are faults of ours and thrown again. */
export function troubleOfError(error: unknown): Trouble {
  if (error instanceof FetchTrouble) return error.trouble;
  const inner = innermost(error);
  if (inner instanceof FetchTrouble) return inner.trouble;
  const code = codeOf(error) ?? codeOf(inner) ?? '';
  const slow = SLOW[code];
  if (slow !== undefined) return { rule: 'too-slow', words: slow, again: true };
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE' || code === 'UND_ERR_HEADERS_OVERFLOW')
    return { rule: 'too-large', words: 'the answer is larger than is taken', again: false };
  if (code === 'ENOTFOUND' || code === 'EAI_NODATA')
    return { rule: 'no-such-host', words: 'no host has this name', again: false };
  if (inner instanceof Error && inner.name === 'HTTPParserError')
    return { rule: 'cut-short', words: 'the answer is not written as HTTP asks', again: false };
  if (BROKEN.test(code))
    return { rule: 'cut-short', words: `the connection broke before the end of the answer (${code})`, again: true };
  if (CERTIFICATE.test(code))
    return { rule: 'unreachable', words: `the host does not prove who it is (${code})`, again: false };
  if (code !== '') return { rule: 'unreachable', words: `the host cannot be reached (${code})`, again: true };
  throw error;
}

function innermost(error: unknown): unknown {
  let inner = error;
  for (let step = 0; step < 5 && inner instanceof Error; step += 1) {
    const next = inner instanceof AggregateError ? inner.errors[0] : inner.cause;
    if (next === undefined) break;
    inner = next;
  }
  return inner;
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
