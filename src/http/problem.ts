import { z } from 'zod';
import { Failure } from '../base/fail.ts';
import type { Problem } from './api/shared.ts';
import { RequestFailure, TooMany } from './failures.ts';

/** The status of failures that use cases throw; those that are not named are faults of the request. */
const STATUS: Readonly<Record<string, number>> = {
  'no-such-thing': 404,
  'no-such-person': 404,
  'already-done': 409,
  'person-exists': 409,
  'last-editor': 409,
  'wrong-password': 403,
  'case-unavailable': 503,
  'missing-copy': 500,
};
const REQUEST_FAULT = 422;
const MOST_ISSUES = 10;

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Refused',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  412: 'The account has changed',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Cannot be done',
  429: 'Too many requests',
  500: 'Fault of the server',
  501: 'Not supported',
  503: 'Not available',
};

/** Any error as RFC 9457 tells it: the one place that knows how. Faults of the program keep their words to themselves. */
export function problemOf(error: unknown): Problem {
  if (error instanceof RequestFailure) {
    return problem(error.status, error.code, error.message, error.place);
  }
  if (error instanceof Failure) return problem(STATUS[error.code] ?? REQUEST_FAULT, error.code, error.message, null);
  if (error instanceof z.ZodError) {
    const [first] = error.issues;
    const place = first === undefined || first.path.length === 0 ? null : first.path.join('.');
    const words = error.issues.map(({ path, message }) =>
      path.length === 0 ? message : `${path.join('.')}: ${message}`,
    );
    return problem(400, 'bad-request', words.slice(0, MOST_ISSUES).join('; '), place);
  }
  return problem(500, 'server-fault', 'Something went wrong here; the log of the server says what.', null);
}

function problem(status: number, code: string, detail: string, place: string | null): Problem {
  const title = TITLES[status] ?? 'Error';
  return { type: `urn:crosswire:problem:${code}`, title, status, detail, code, ...(place !== null && { place }) };
}

/** The problem as an answer. */
export function problemResponse(error: unknown): Response {
  const body = problemOf(error);
  const headers = new Headers({ 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' });
  if (error instanceof TooMany) headers.set('Retry-After', String(error.seconds));
  return new Response(JSON.stringify(body), { status: body.status, headers });
}
