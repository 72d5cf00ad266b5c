import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemCodec } from '../../src/http/api/shared.ts';
import type { Route } from '../../src/http/route.ts';
import { ROUTES } from '../../src/http/routes/routes.ts';
import type { TestRoom } from './support/room.ts';
import { NAMES, openRoom } from './support/room.ts';

let room: TestRoom;
let cookie: string;
const ids = new Map<string, string>();

beforeAll(async () => {
  room = await openRoom({ team: true });
  cookie = await room.signIn(NAMES.editor);
  for (const list of ['series', 'claims', 'reports']) {
    const { items } = (await get(`/${list}`)).json as { items: { id: string }[] };
    ids.set(list, items[0]?.id ?? '');
    ids.set(`${list} 2`, items[1]?.id ?? '');
  }
  const { job } = (
    await room.ask('/api/v1/reports', { method: 'POST', headers: { cookie }, json: { text: 'Nobody was hurt.' } })
  ).json as { job: { id: string } };
  ids.set('jobs', job.id);
  await room.ended(job.id, cookie);
}, 60_000);
afterAll(() => room.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  room.ask(`/api/v1${path}`, { headers: { cookie, ...headers } });

const QUERIES: Readonly<Record<string, () => string>> = {
  '/compare': () => `?a=${ids.get('reports')}&b=${ids.get('reports 2')}`,
  '/search': () => '?q=people',
};

/** The address of a route with an id that the case has, null where it has none. */
function addressOf({ path }: Route): string | null {
  const [, list = ''] = path.split('/');
  const id = ids.get(list);
  if (!path.includes(':')) return `${path}${QUERIES[path]?.() ?? ''}`;
  return id === undefined ? null : path.replace(/:\w+/, id);
}

const READ = ROUTES.filter(({ method }) => method === 'GET');

describe('every route that reads', () => {
  for (const route of READ.filter(({ answer }) => answer !== null)) {
    it(`GET ${route.path} answers in its codec and no more`, async () => {
      const address = addressOf(route);
      if (address === null) return;
      const { status, json } = await get(address);
      expect(status).toBe(200);
      expect(route.answer?.parse(json)).toEqual(json);
    });
  }

  for (const route of READ.filter(({ tag }) => tag === 'account')) {
    it(`GET ${route.path} is not sent twice`, async () => {
      const address = addressOf(route) ?? '';
      const first = await get(address);
      const again = await get(address, { 'if-none-match': first.headers.get('etag') ?? 'none' });
      expect([again.status, again.text]).toEqual([304, '']);
      expect((await get(address, { 'if-none-match': '"another"' })).status).toBe(200);
    });
  }

  for (const route of READ.filter(({ path }) => path.includes(':') && !path.startsWith('/submissions'))) {
    it(`GET ${route.path} knows what it has not`, async () => {
      const { status, json } = await get(route.path.replace(/:\w+/, 'none-such'));
      expect(status).toBe(404);
      expect(ProblemCodec.parse(json)).toEqual(json);
    });
  }
});

describe('the data of a page', () => {
  for (const route of ROUTES.filter(({ page }) => page !== undefined)) {
    const endingOf = (format: string): string | null => {
      const address = addressOf({ ...route, path: route.page === '/' ? '/account' : (route.page ?? '') });
      const [path, query] = address?.split('?') ?? [];
      const asked = QUERIES[route.path]?.().slice(1) ?? query;
      return path === undefined ? null : `${path}.${format}${asked === undefined ? '' : `?${asked}`}`;
    };

    it(`${route.page} is the same as JSON`, async () => {
      const [page, data] = [endingOf('json'), addressOf(route)];
      if (page === null || data === null) return;
      const { status, json } = await room.ask(page, { headers: { cookie } });
      expect(status).toBe(200);
      if (route.page !== '/audit') expect(json).toEqual((await get(data)).json);
    });

    it(`${route.page} is a table as CSV`, async () => {
      const page = endingOf('csv');
      if (page === null) return;
      const { status, headers, text } = await room.ask(page, { headers: { cookie } });
      expect(status).toBe(200);
      expect(headers.get('content-type')).toMatch(/^text\/csv/);
      expect(text).toMatch(/^[a-z_0-9]+(,[a-z_0-9]+)+\r\n/);
    });
  }

  it('holds every row as CSV, and the part that is asked for', async () => {
    const { total } = (await get('/claims')).json as { total: number };
    const rows = async (path: string) => (await room.ask(path, { headers: { cookie } })).text.split('\r\n').length - 2;
    expect(await rows('/claims.csv')).toBeGreaterThanOrEqual(total);
    expect(await rows('/series.csv?limit=3')).toBe(3);
    expect(await rows('/series.csv?limit=3&offset=100000')).toBe(0);
  });
});

describe('the OpenAPI document', () => {
  it('names every route with its role', async () => {
    const { paths } = (await get('/openapi.json')).json as {
      paths: Record<string, Record<string, { 'x-role': string }>>;
    };
    const told = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => `${method} ${path} ${operation['x-role']}`),
    );
    const wanted = ROUTES.map(
      ({ method, path, role }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')} ${role}`,
    );
    expect(told.sort()).toEqual(wanted.sort());
  });
});

describe('lists', () => {
  it('come in parts', async () => {
    const all = (await get('/claims?limit=6')).json as { items: { id: string }[]; total: number };
    const part = (await get('/claims?limit=2&offset=2')).json as { items: { id: string }[]; total: number };
    expect(part.items).toEqual(all.items.slice(2, 4));
    expect(part.total).toBe(all.total);
  });

  it('are filtered', async () => {
    const { items } = (await get('/claims?measure=killed')).json as { items: { measure: string }[] };
    expect(items.every(({ measure }) => measure === 'killed')).toBe(true);
    const none = (await get('/claims?place=Nowhere%20At%20All')).json as { total: number };
    expect(none.total).toBe(0);
  });

  it.each(['?limit=501', '?limit=0', '?offset=-1', '?limit=many', '?measure=sung', '?from=yesterday'])(
    'say what is wrong with %s',
    async (query) => {
      const { status, json } = await get(`/claims${query}`);
      expect(status).toBe(400);
      expect(ProblemCodec.parse(json)).toMatchObject({ code: 'bad-request', place: query.slice(1).split('=')[0] });
    },
  );
});

describe('what is not there', () => {
  it('is a problem in the one shape', async () => {
    const { status, headers, json } = await get('/no-such-thing');
    expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    expect(ProblemCodec.parse(json)).toEqual(json);
  });

  it('tells a wrong method from a wrong address', async () => {
    const { status, json } = await room.ask('/api/v1/series', { method: 'PUT', headers: { cookie }, json: {} });
    expect([status, ProblemCodec.parse(json).code]).toEqual([405, 'method-not-allowed']);
  });
});

describe('a copy', () => {
  it('is the bytes as they came, to be kept and not shown', async () => {
    const { status, headers } = await get(`/reports/${ids.get('reports')}/copy`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toMatch(/^attachment/);
    expect(headers.get('x-content-sha256')).toMatch(/^[0-9a-f]{64}$/);
  });
});

it('never failed on the way', () => expect(room.faults).toEqual([]));
