import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeriesPage } from '../../src/http/api/series.ts';
import type { SubmissionView } from '../../src/http/api/submissions.ts';
import { SubmissionViewCodec } from '../../src/http/api/submissions.ts';
import type { WatchChanges, WatchView } from '../../src/http/api/watch.ts';
import type { Role } from '../../src/model/person.ts';
import type { Answer, Asked, TestRoom } from './support/room.ts';
import { NAMES, openRoom } from './support/room.ts';

let room: TestRoom;
const cookies = new Map<Role, string>();

beforeAll(async () => {
  room = await openRoom({ team: true });
  for (const role of ['contributor', 'analyst', 'editor'] as const) cookies.set(role, await room.signIn(NAMES[role]));
}, 60_000);
afterAll(() => room.close());

const as = (role: Role, path: string, asked: Asked = {}): Promise<Answer> =>
  room.ask(`/api/v1${path}`, { ...asked, headers: { cookie: cookies.get(role) ?? '' } });
const codeOf = ({ json }: Answer): unknown => (json as { code?: unknown } | null)?.code;

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);

async function handIn(
  role: Role,
  files: readonly (readonly [name: string, body: string | Uint8Array<ArrayBuffer>])[],
): Promise<SubmissionView> {
  const form = new FormData();
  for (const [name, body] of files) form.append('files', new Blob([body]), name);
  form.set('note', 'Seen on <b>a wall</b>.');
  const answer = await as(role, '/submissions', { method: 'POST', form });
  expect(answer.status).toBe(201);
  return SubmissionViewCodec.parse(answer.json);
}

describe('a submission', () => {
  const REPORT = 'Mill burns\n\nAt least 17 workers died when a mill burned at Sarn on Monday, Mirel Aldo said.\n';

  it('is held apart from the case until an editor takes it in', async () => {
    const { id, by, state } = await handIn('contributor', [
      ['mill.txt', REPORT],
      ['wall.png', PNG],
    ]);
    expect([by, state]).toEqual([NAMES.contributor, 'waiting']);
    const found = async () => ((await as('analyst', '/reports?q=Sarn')).json as { total: number }).total;
    expect(await found()).toBe(0);
    expect(codeOf(await as('analyst', `/submissions/${id}/take-in`, { method: 'POST' }))).toBe('role-too-low');
    const taken = await as('editor', `/submissions/${id}/take-in`, { method: 'POST' });
    expect(taken.json).toMatchObject({ state: 'taken-in', verdict: { by: NAMES.editor } });
    expect(await found()).toBe(1);
    expect(codeOf(await as('editor', `/submissions/${id}/take-in`, { method: 'POST' }))).toBe('already-done');
  });

  it('is refused with a reason', async () => {
    const { id } = await handIn('contributor', [['chain-letter.txt', 'Send this to ten people.']]);
    expect((await as('editor', `/submissions/${id}/refuse`, { method: 'POST', json: {} })).status).toBe(400);
    const refused = await as('editor', `/submissions/${id}/refuse`, { method: 'POST', json: { reason: 'no report' } });
    expect(refused.json).toMatchObject({ state: 'refused', verdict: { reason: 'no report' } });
    expect((await as('editor', `/submissions/${id}/files/0`)).status).toBe(404);
  });

  it('shows pictures as what their bytes are, and everything else as a file to keep', async () => {
    const page = '<!doctype html><script>alert(1)</script>';
    const { id } = await handIn('contributor', [
      ['wall.png', PNG],
      ['page.png', page],
      ['picture.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ]);
    const kinds: unknown[] = [];
    for (const place of [0, 1, 2]) {
      const { status, headers } = await as('editor', `/submissions/${id}/files/${place}`);
      expect(status).toBe(200);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      kinds.push([headers.get('content-type'), headers.get('content-disposition')?.split(';')[0]]);
    }
    expect(kinds).toEqual([
      ['image/png', 'inline'],
      ['application/octet-stream', 'attachment'],
      ['application/octet-stream', 'attachment'],
    ]);
    for (const place of ['3', '-1', '1e0', 'x', '..%2f0']) {
      expect((await as('editor', `/submissions/${id}/files/${place}`)).status).toBe(404);
    }
  });

  it('of somebody else is seen by editors alone', async () => {
    const { id } = await handIn('analyst', [['own.txt', REPORT]]);
    const seenBy = async (role: Role) =>
      ((await as(role, '/submissions')).json as { items: SubmissionView[] }).items.some((one) => one.id === id);
    expect([await seenBy('analyst'), await seenBy('contributor'), await seenBy('editor')]).toEqual([true, false, true]);
    expect((await as('contributor', `/submissions/${id}/files/0`)).status).toBe(404);
  });

  it('needs a file', async () => {
    expect((await as('contributor', '/submissions', { method: 'POST', form: new FormData() })).status).toBe(400);
    expect((await as('contributor', '/submissions', { method: 'POST', json: {} })).status).toBe(415);
  });
});

describe('a watch list', () => {
  it("is one person's own, and tells what changed since the last visit", async () => {
    const { items } = (await as('analyst', '/series')).json as SeriesPage;
    const series = items[0];
    const json = { series: [series?.id], places: ['Tamrud'], actors: [] };
    const kept = (await as('analyst', '/watch', { method: 'PUT', json })).json as WatchView;
    expect(kept).toEqual({ ...json, seen: null });
    expect((await as('editor', '/watch')).json).toEqual({ series: [], places: [], actors: [], seen: null });
    const changes = async () => ((await as('analyst', '/watch/changes')).json as WatchChanges).changes;
    expect((await changes()).map(({ kind, state }) => [kind, state])).toEqual([['series', 'new']]);
    await as('analyst', '/watch/seen', { method: 'POST' });
    expect(await changes()).toEqual([]);
    const text = 'Dam breaks\n\nSome 60 people were killed in Tamrud on Friday when a dam broke, Mirel Aldo said.';
    const started = (await as('analyst', '/reports', { method: 'POST', json: { text } })).json as {
      job: { id: string };
    };
    await room.ended(started.job.id, cookies.get('analyst'));
    expect((await changes()).map(({ kind, key }) => [kind, key])).toEqual([['place', 'Tamrud']]);
    const feed = await as('analyst', '/watch.atom');
    expect(feed.headers.get('content-type')).toMatch(/^application\/atom\+xml/);
    expect(feed.text).toMatch(/<entry>[\s\S]*<title>Tamrud<\/title>/);
  });
});

it('never failed on the way', () => expect(room.faults).toEqual([]));
