import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeriesPage } from '../../src/http/api/series.ts';
import type { AuditEntry } from '../../src/http/api/team.ts';
import type { FeedMade } from '../../src/http/api/watch.ts';
import type { Answer, Asked, TestRoom } from './support/room.ts';
import { NAMES, openRoom } from './support/room.ts';

let room: TestRoom;
let cookie: string;

beforeAll(async () => {
  room = await openRoom({ team: true });
  cookie = await room.signIn(NAMES.analyst);
  const { items } = (await mine('/series?limit=1')).json as SeriesPage;
  await mine('/watch', { method: 'PUT', json: { series: [items[0]?.id], places: [], actors: [] } });
}, 60_000);
afterAll(() => room.close());

const mine = (path: string, asked: Asked = {}): Promise<Answer> =>
  room.ask(`/api/v1${path}`, { ...asked, headers: { cookie, ...asked.headers } });
/** As a reader of feeds, which has no cookie. */
const read = (address: string): Promise<Answer> => room.ask(new URL(address).pathname);
const codeOf = ({ json }: Answer): unknown => (json as { code?: unknown } | null)?.code;
const makeFeed = async (): Promise<string> => ((await mine('/me/feed', { method: 'POST' })).json as FeedMade).address;

describe('the secret address of a feed', () => {
  it('is told once, and gives the changes of its owner to whoever has it', async () => {
    expect((await mine('/me/feed')).json).toEqual({ made: null, used: null });
    const made = await mine('/me/feed', { method: 'POST' });
    expect(made.status).toBe(201);
    const { address } = made.json as FeedMade;
    expect(address.startsWith(`${room.url}/api/v1/feeds/`)).toBe(true);
    const feed = await read(address);
    expect([feed.status, feed.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect(feed.text.replace(/<updated>.*<\/updated>/g, '')).toBe(
      (await mine('/watch.atom')).text.replace(/<updated>.*<\/updated>/g, ''),
    );
    expect(feed.text).toContain('<entry>');
    const view = await mine('/me/feed');
    expect(view.json).toMatchObject({ made: expect.any(String), used: expect.any(String) });
    expect(view.text).not.toContain(address.split('/').at(-1));
  });

  it('opens nothing else', async () => {
    const token = (await makeFeed()).split('/').at(-1) ?? '';
    for (const path of ['/api/v1/series', '/api/v1/watch', '/api/v1/me/feed', '/series.json'])
      for (const headers of [{ cookie: cookie.replace(/=.*/, `=${token}`) }, { authorization: `Bearer ${token}` }])
        expect((await room.ask(path, { headers })).status).toBe(401);
    expect((await room.ask(`/api/v1/feeds/${token}`, { method: 'DELETE' })).status).toBe(405);
  });

  it('is of no use once another is made, or it is taken back', async () => {
    const [old, fresh] = [await makeFeed(), await makeFeed()];
    expect(codeOf(await read(old))).toBe('wrong-feed-address');
    expect((await read(fresh)).status).toBe(200);
    expect((await mine('/me/feed', { method: 'DELETE' })).json).toEqual({ done: true });
    expect([(await read(fresh)).status, codeOf(await read(fresh))]).toEqual([404, 'wrong-feed-address']);
    expect((await mine('/me/feed')).json).toEqual({ made: null, used: null });
  });

  it('ends with a change of what its owner may do', async () => {
    const address = await makeFeed();
    const editor = await room.signIn(NAMES.editor);
    const change = (json: object): Promise<Answer> =>
      room.ask(`/api/v1/people/${NAMES.analyst}`, { method: 'PATCH', json, headers: { cookie: editor } });
    expect((await change({ disabled: true })).status).toBe(200);
    expect(codeOf(await read(address))).toBe('wrong-feed-address');
    await change({ disabled: false });
    expect(codeOf(await read(address))).toBe('wrong-feed-address');
    cookie = await room.signIn(NAMES.analyst);
  });

  it('is for those who may watch', async () => {
    const reader = await room.signIn(NAMES.reader);
    const refused = await room.ask('/api/v1/me/feed', { method: 'POST', headers: { cookie: reader } });
    expect(codeOf(refused)).toBe('role-too-low');
  });

  it('is logged where it is made, taken back and refused, without the secret', async () => {
    const address = await makeFeed();
    const token = address.split('/').at(-1) ?? '';
    await mine('/me/feed', { method: 'DELETE' });
    await read(address);
    const editor = await room.signIn(NAMES.editor);
    const { json, text } = await room.ask('/api/v1/audit?limit=100', { headers: { cookie: editor } });
    const { items } = json as { items: AuditEntry[] };
    const told = items.map(({ action, target, outcome }) => `${action} ${target} ${outcome}`);
    expect(told).toContain('POST /api/v1/me/feed done');
    expect(told).toContain('DELETE /api/v1/me/feed done');
    expect(told).toContain('GET /api/v1/feeds/… refused');
    expect(text).not.toContain(token);
  });

  it('cannot be guessed at without end', async () => {
    const statuses: number[] = [];
    for (let nth = 0; nth < 15; nth += 1) statuses.push((await read(`${room.url}/api/v1/feeds/guess-${nth}`)).status);
    expect(statuses.at(-1)).toBe(429);
  });
});

it('is not there for one local user, whose feed needs no sign-in', async () => {
  const local = await openRoom();
  expect(codeOf(await local.ask('/api/v1/me/feed', { method: 'POST' }))).toBe('only-in-team');
  expect((await local.ask('/api/v1/watch.atom')).status).toBe(200);
  await local.close();
});
