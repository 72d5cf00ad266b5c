import type { Context, Hono } from 'hono';
import { toCsv } from '../../app/export/csv.ts';
import type { Table } from '../../app/export/tables.ts';
import { accountTag, answerRoute, decodeQuery, handle, isKnown, notModified } from '../answer-route.ts';
import { MOST_ITEMS } from '../api/shared.ts';
import type { Env } from '../app.ts';
import type { Parts } from '../context.ts';
import { NothingThere } from '../failures.ts';
import type { Route } from '../route.ts';
import { ROUTES } from '../routes/routes.ts';
import type { Guard } from '../security/guard.ts';
import type { PageFile } from './files.ts';

/** Pages that show no answer of their own. */
const OTHER_PAGES = ['/add', '/sign-in'];

/** The page of the account is at "/", which takes no ending. */
const dataPath = (page: string): string => (page === '/' ? '/account' : page);

/** Answers the addresses of the reading room: the pages, the files that they load, and each page's data as JSON and CSV. */
export function addPages(app: Hono<Env>, parts: Parts, guard: Guard): void {
  const shown = new Set(OTHER_PAGES);
  for (const route of ROUTES) {
    if (route.page === undefined) continue;
    shown.add(route.page);
    const path = dataPath(route.page);
    const ending = (format: string): string =>
      path.endsWith('/:id') ? path.replace(/:id$/, `:id{[^/]+\\.${format}}`) : `${path}.${format}`;
    app.get(ending('json'), (c) => {
      guard.allow(c, route);
      return answerRoute(c, route, parts, paramsOf(c));
    });
    app.get(ending('csv'), (c) => {
      guard.allow(c, route);
      return answerCsv(c, route, parts);
    });
  }
  for (const page of shown) app.get(page, (c) => startPage(c, parts, 200));
  app.get('*', (c) => {
    if (c.req.path.startsWith('/api/')) throw new NothingThere('such address');
    const file = parts.pages.file(c.req.path);
    return file === null ? startPage(c, parts, 404) : answerFile(c, file, 200);
  });
}

/** The parameters of an address without its ending. */
function paramsOf(c: Context<Env>): Record<string, string> {
  const params = Object.entries(c.req.param()) as [string, string][];
  return Object.fromEntries(params.map(([name, value]) => [name, value.replace(/\.(?:json|csv)$/, '')]));
}

function startPage(c: Context<Env>, { pages }: Parts, status: 200 | 404): Response {
  const start = pages.start();
  if (start !== null) return answerFile(c, start, status);
  const words = 'The pages of the reading room are not built: "npm run build" builds them. The API is at /api/v1.\n';
  return new Response(words, { status: 503, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

function answerFile(c: Context<Env>, { bytes, mediaType, tag, lasts }: PageFile, status: 200 | 404): Response {
  if (status === 200 && isKnown(c, tag)) return notModified(tag);
  const caching = lasts ? 'public, max-age=31536000, immutable' : 'no-cache';
  return new Response(bytes, { status, headers: { 'Content-Type': mediaType, ETag: tag, 'Cache-Control': caching } });
}

const CSV_HEADERS = { 'Content-Type': 'text/csv; charset=utf-8; header=present', 'Cache-Control': 'private, no-cache' };

/** The rows of a page: of a list all of them, part by part as they are asked for, unless the address names a part. */
async function answerCsv(c: Context<Env>, route: Route, parts: Parts): Promise<Response> {
  const { table } = route;
  if (table === null) throw new NothingThere('such table');
  const { now } = parts.room;
  const tag = route.tag === 'account' ? accountTag(c, now) : null;
  if (tag !== null && isKnown(c, tag)) return notModified(tag);
  const query = decodeQuery(c, route);
  const ask = async (part: unknown): Promise<{ answer: unknown; table: Table }> => {
    const answer = await handle(c, route, parts, { now, query: part, params: paramsOf(c) });
    return { answer, table: table(answer as never) };
  };
  const headers = { ...CSV_HEADERS, ...(tag !== null && { ETag: tag }) };
  const isList = isPart(query) && c.req.query('limit') === undefined;
  if (!isList) {
    const { columns, rows } = (await ask(query)).table;
    return new Response(toCsv([columns, ...rows]), { headers });
  }
  let offset = query.offset;
  let isFirst = true;
  const first = await ask({ ...query, limit: MOST_ITEMS });
  let next: typeof first | null = first;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { answer, table: part } = next ?? (await ask({ ...query, offset, limit: MOST_ITEMS }));
      next = null;
      controller.enqueue(encoder.encode(toCsv(isFirst ? [part.columns, ...part.rows] : part.rows)));
      isFirst = false;
      offset += MOST_ITEMS;
      if (offset >= totalOf(answer)) controller.close();
    },
  });
  return new Response(body, { headers });
}

function isPart(query: unknown): query is { offset: number; limit: number } {
  return typeof query === 'object' && query !== null && 'offset' in query && 'limit' in query;
}

function totalOf(answer: unknown): number {
  return typeof answer === 'object' && answer !== null && 'total' in answer ? Number(answer.total) : 0;
}
