/** An answer of the API that is not the thing asked for: RFC 9457, with the server's own words. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly detail: string;

  constructor(status: number, code: string, title: string, detail: string) {
    super(title);
    this.status = status;
    this.code = code;
    this.detail = detail;
  }
}

type Query = Readonly<Record<string, string | number | null | undefined>>;

/** `/api/v1/series` with a query; empty parts are left out. */
export function apiUrl(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== null && value !== undefined && value !== '') search.set(name, String(value));
  const words = search.toString();
  return `/api/v1${path}${words === '' ? '' : `?${words}`}`;
}

/** Answers of this visit by address, so that going back shows at once what was there; refreshed behind it. */
const MOST_KEPT = 60;
const kept = new Map<string, unknown>();

export function known<T>(url: string): T | undefined {
  return kept.get(url) as T | undefined;
}

/** After a judgement or new reports nothing that was fetched need hold. */
export function forget(): void {
  kept.clear();
}

/** GET as JSON. The browser revalidates by ETag. */
export async function get<T>(url: string, signal?: AbortSignal): Promise<T> {
  const answer = await send(url, signal === undefined ? {} : { signal });
  const value = (await answer.json()) as T;
  kept.delete(url);
  kept.set(url, value);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return value;
}

/** POST, PUT, PATCH or DELETE with a JSON body or a form. What was fetched before is forgotten. */
export async function change<T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<T> {
  const isForm = body instanceof FormData;
  const answer = await send(apiUrl(path), {
    method,
    headers: { ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  forget();
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

async function send(url: string, init: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(url, { credentials: 'same-origin', ...init });
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'AbortError') throw fault;
    throw new Problem(0, 'unreachable', 'The reading room does not answer', 'Is crosswire serve still running?');
  }
  if (!answer.ok) throw await problemOf(answer);
  return answer;
}

async function problemOf(answer: Response): Promise<Problem> {
  const body: unknown = await answer.json().catch(() => null);
  const said = (name: string): string | null => {
    const value = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : null;
    return typeof value === 'string' ? value : null;
  };
  const title = said('title') ?? `The server answered ${answer.status}`;
  return new Problem(answer.status, said('code') ?? 'http', title, said('detail') ?? '');
}
