import type { Context } from 'hono';
import type { Now } from '../app/room/room.ts';
import { sha256 } from '../base/hash.ts';
import type { Env } from './app.ts';
import { readBody } from './body.ts';
import type { Parts } from './context.ts';
import type { Ask, Route } from './route.ts';
import { Later, Raw } from './route.ts';
import { callerOf } from './security/caller.ts';

const TAG_HEX = 20;

/** Decodes a request by its route, asks the handler, and writes what it gives with its tag. Throws what is wrong. */
export async function answerRoute(
  c: Context<Env>,
  route: Route,
  parts: Parts,
  params: Readonly<Record<string, string>> = c.req.param(),
): Promise<Response> {
  const { now } = parts.room;
  const query = decodeQuery(c, route);
  const early = route.tag === 'account' ? accountTag(c, now) : null;
  if (early !== null && isKnown(c, early)) return notModified(early);
  const kept = early === null ? null : parts.answers.get(early);
  if (early !== null && kept !== null) return json(kept, 200, cachingOf(early));
  const given = await handle(c, route, parts, { now, query, params });
  if (given instanceof Raw) {
    c.set('signedIn', given.person);
    return given.response;
  }
  if (given instanceof Later) return json(JSON.stringify(given.value), 202, { 'Cache-Control': 'no-store' });
  const text = JSON.stringify(given);
  if (route.method !== 'GET') return json(text, route.status ?? 200, { 'Cache-Control': 'no-store' });
  const bytes = new TextEncoder().encode(text);
  if (early !== null) parts.answers.keep(early, bytes);
  const tag = early ?? `W/"${sha256(text).slice(0, TAG_HEX)}"`;
  if (isKnown(c, tag)) return notModified(tag);
  return json(bytes, 200, cachingOf(tag));
}

/** The query as the route's codec has it. */
export function decodeQuery(c: Context<Env>, { query }: Route): unknown {
  return query === null ? undefined : query.parse(c.req.query());
}

/** What the handler gives for a decoded query. */
export async function handle(
  c: Context<Env>,
  route: Route,
  parts: Parts,
  { now, query, params }: { now: Now; query: unknown; params: Readonly<Record<string, string>> },
): Promise<unknown> {
  const { body, form } = await readBody(c.req.raw, route);
  const ask: Ask<unknown, unknown> = {
    ...parts,
    now,
    mode: parts.team === null ? 'local' : 'team',
    me: c.get('me'),
    caller: callerOf(c, parts),
    params,
    query,
    body,
    form,
    headers: c.req.raw.headers,
    signal: c.req.raw.signal,
  };
  return route.handle(ask as Ask<never, never>);
}

/** Follows from the account and the address alone: known before anything is computed. */
export function accountTag(c: Context<Env>, { version }: Now): string {
  return `W/"${sha256(`${version} ${c.req.url}`).slice(0, TAG_HEX)}"`;
}

/** Whether the caller holds what has this tag (RFC 9110, 13.1.2). */
export function isKnown(c: Context<Env>, tag: string): boolean {
  const held = c.req.header('if-none-match');
  if (held === undefined) return false;
  return held.split(',').some((one) => one.trim() === '*' || bare(one) === bare(tag));
}

export function notModified(tag: string): Response {
  return new Response(null, { status: 304, headers: cachingOf(tag) });
}

/** A browser keeps it for its own user, and asks each time whether it still holds. */
function cachingOf(tag: string): Record<string, string> {
  return { ETag: tag, 'Cache-Control': 'private, no-cache' };
}

function bare(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}

function json(body: string | Uint8Array<ArrayBuffer>, status: number, headers: Record<string, string>): Response {
  return new Response(body, { status, headers: { 'Content-Type': 'application/json', ...headers } });
}
