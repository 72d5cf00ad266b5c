import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JudgementStored } from '../../src/http/api/adding.ts';
import { JudgementStoredCodec } from '../../src/http/api/adding.ts';
import type { ClaimPage, ClaimView } from '../../src/http/api/claims.ts';
import type { CommentView } from '../../src/http/api/comments.ts';
import { CommentViewCodec } from '../../src/http/api/comments.ts';
import type { JudgementResult, WorklistPage } from '../../src/http/api/judgements.ts';
import { JudgementResultCodec } from '../../src/http/api/judgements.ts';
import { tools } from '../../src/wiring.ts';
import type { Answer, TestRoom } from './support/room.ts';
import { openRoom } from './support/room.ts';

let room: TestRoom;
let claim: ClaimView;

beforeAll(async () => {
  room = await openRoom();
  const { items } = (await get('/claims?limit=500')).json as ClaimPage;
  const used = items.find(({ used, standing }) => used?.used === true && standing === 'open');
  if (used === undefined) throw new Error('the example has no claim that counts');
  claim = used;
}, 60_000);
afterAll(() => room.close());

const get = (path: string, headers: Record<string, string> = {}) => room.ask(`/api/v1${path}`, { headers });
const post = (path: string, json?: unknown, headers: Record<string, string> = {}) =>
  room.ask(`/api/v1${path}`, { method: 'POST', headers, ...(json !== undefined && { json }) });
const codeOf = ({ json }: Answer): unknown => (json as { code?: unknown }).code;
const versionNow = async (): Promise<string> => ((await get('/case')).json as { version: string }).version;

describe('the list of what wants a look', () => {
  const listed = async (query: string): Promise<readonly ClaimView[]> =>
    ((await get(`/review?limit=500${query}`)).json as WorklistPage).items.map((one) => one.claim);

  it('can be that of one series, or of one report', async () => {
    const all = await listed('');
    const { series, report } = all.find((one) => one.series !== null) as ClaimView;
    const ids = (claims: readonly ClaimView[]): readonly string[] => claims.map(({ id }) => id);
    expect(ids(await listed(`&series=${series}`))).toEqual(ids(all.filter((one) => one.series === series)));
    expect(ids(await listed(`&report=${report}`))).toEqual(ids(all.filter((one) => one.report === report)));
    const both = all.filter((one) => one.series === series && one.report === report);
    expect(ids(await listed(`&series=${series}&report=${report}`))).toEqual(ids(both));
    expect(both.length).toBeLessThan(all.length);
    expect(await listed('&series=series-none')).toEqual([]);
  });

  it('is so as a table, too', async () => {
    const [first] = await listed('');
    const { text } = await room.ask(`/review.csv?report=${first?.report}`);
    expect(text.trim().split('\r\n')).toHaveLength(1 + (await listed(`&report=${first?.report}`)).length);
    const { json } = await room.ask(`/review.json?report=${first?.report}`);
    expect((json as WorklistPage).total).toBe((await listed(`&report=${first?.report}`)).length);
  });
});

describe('a judgement', () => {
  it('bears author and time of the server, and changes the account at once', async () => {
    const before = await versionNow();
    const answer = await post('/judgements', { kind: 'reject', targets: [{ claim: claim.id }], reason: 'misread' });
    expect(answer.status).toBe(201);
    expect(JudgementResultCodec.parse(answer.json)).toEqual(answer.json);
    const { judgement, changed, version } = answer.json as JudgementResult;
    expect(judgement.judgement.by).toBe('local');
    expect(Date.now() - Date.parse(judgement.judgement.at)).toBeLessThan(60_000);
    expect(changed.series.length).toBeGreaterThan(0);
    expect(version).not.toBe(before);
    expect(await versionNow()).toBe(version);
    expect(((await get(`/claims/${claim.id}`)).json as { claim: ClaimView }).claim.standing).toBe('rejected');
  });

  it('is listed, and undone without being forgotten', async () => {
    const list = (await get(`/judgements?target=${claim.id}`)).json as { items: { id: string; state: string }[] };
    expect(list.items.map(({ state }) => state)).toEqual(['holds']);
    const id = list.items[0]?.id;
    const undone = await post(`/judgements/${id}/undo`);
    expect((undone.json as JudgementResult).judgement.state).toBe('undone');
    expect(((await get(`/claims/${claim.id}`)).json as { claim: ClaimView }).claim.standing).toBe('open');
    expect(codeOf(await post(`/judgements/${id}/undo`))).toBe('already-done');
    const again = (await get(`/judgements?target=${claim.id}`)).json as { items: { state: string }[] };
    expect(again.items.map(({ state }) => state)).toEqual(['undone']);
  });

  it('keeps the stated value beside the corrected one', async () => {
    await post('/judgements', {
      kind: 'correct',
      targets: [{ claim: claim.id }],
      slot: 'bounds',
      value: { min: 7, max: 7 },
    });
    const { claim: now } = (await get(`/claims/${claim.id}`)).json as { claim: ClaimView };
    expect([now.quantity.min, now.quantity.max]).toEqual([7, 7]);
    expect(now.quantity.text).toBe(claim.quantity.text);
    expect(now.corrected.map(({ slot }) => slot)).toEqual(['bounds']);
  });

  it('is refused where the account has changed since', async () => {
    const json = { kind: 'accept', targets: [{ claim: claim.id }] };
    const late = await post('/judgements', json, { 'if-match': '"account-of-before"' });
    expect([late.status, codeOf(late)]).toEqual([412, 'account-moved-on']);
    const timely = await post('/judgements', json, { 'if-match': `"${await versionNow()}"` });
    expect(timely.status).toBe(201);
  });

  it.each([
    [{ kind: 'reject', targets: [] }, 400],
    [{ kind: 'sing', targets: [{ claim: 'x' }] }, 400],
    [{ kind: 'reject', targets: [{ claim: 'x' }], by: 'somebody else' }, 400],
    [{ kind: 'correct', targets: [{ claim: 'x' }], slot: 'bounds', value: { min: 9, max: 1 } }, 400],
    [{ kind: 'reject', targets: [{ claim: 'claim-none' }] }, 404],
  ])('that makes no sense is refused: %o', async (json, status) => {
    expect((await post('/judgements', json)).status).toBe(status);
  });
});

describe('a comment', () => {
  it('is made, settled and opened again, each by somebody', async () => {
    const target = { claim: claim.id, field: 'place' };
    const made = await post('/comments', { target, words: 'Which of the two? <b>Ask</b>.' });
    expect(made.status).toBe(201);
    expect(CommentViewCodec.parse(made.json)).toEqual(made.json);
    const { id } = made.json as CommentView;
    expect((await post(`/comments/${id}/settle`)).json).toMatchObject({ state: 'settled', turned: { by: 'local' } });
    expect(codeOf(await post(`/comments/${id}/settle`))).toBe('already-done');
    expect((await post(`/comments/${id}/reopen`)).json).toMatchObject({ state: 'open' });
    const { comments } = (await get(`/claims/${claim.id}`)).json as { comments: CommentView[] };
    expect(comments.map(({ words }) => words)).toEqual(['Which of the two? <b>Ask</b>.']);
    expect(((await get('/comments?state=settled')).json as { total: number }).total).toBe(0);
  });

  it('on what is not there is refused', async () => {
    expect((await post('/comments', { target: { claim: 'claim-none' }, words: 'x' })).status).toBe(404);
    expect((await post('/comments/comment-none/settle')).status).toBe(404);
    expect((await post('/comments', { target: {}, words: 'x' })).status).toBe(400);
    expect((await post('/comments', { target: { claim: claim.id }, words: '  ' })).status).toBe(400);
  });
});

describe('reports that are added', () => {
  it('are in the account when the job ends, and known when they come again', async () => {
    const json = {
      title: 'Ferry sinks off Port Elim',
      text: 'At least 31 people drowned when a ferry sank off Port Elim, the harbour master said on Monday.',
      published: '2031-05-06',
      outlet: 'Radio Elim',
    };
    const before = await versionNow();
    for (const status of ['new', 'known']) {
      const answer = await post('/reports', json);
      expect(answer.status).toBe(202);
      const job = await room.ended((answer.json as { job: { id: string } }).job.id);
      expect(job).toMatchObject({ state: 'done', author: 'local', outcomes: [{ status }] });
    }
    expect(await versionNow()).not.toBe(before);
    const found = (await get('/search?q=drowned')).json as { claims: { items: ClaimView[] } };
    expect(found.claims.items.map(({ quantity, outlet }) => [quantity.min, outlet])).toContainEqual([31, 'Radio Elim']);
  });

  it('tell why they are refused, by the name that they came under', async () => {
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array([0, 1, 2, 255, 254, 0, 3])]), 'noise.bin');
    form.append('files', new Blob(['a,b\r\n1,2\r\n']), 'rows.csv');
    const answer = await room.ask('/api/v1/reports', { method: 'POST', form });
    const job = await room.ended((answer.json as { job: { id: string } }).job.id);
    expect(job.outcomes.map(({ path, status }) => [path, status])).toEqual([
      ['rows.csv', 'refused'],
      ['noise.bin', 'refused'],
    ]);
    expect(JSON.stringify(job)).not.toMatch(/crosswire-|tmp/);
  });

  it.each([
    [{}, 400],
    [{ text: '' }, 400],
    [{ text: 'x', published: 'soon' }, 400],
    [{ text: 'x', path: '/etc/passwd' }, 400],
    [{ url: 'ftp://example.org/x' }, 400],
  ])('are told what is wrong with %o', async (json, status) => {
    expect((await post('/reports', json)).status).toBe(status);
  });
});

describe('what another process adds', () => {
  it('is in the account soon after', async () => {
    const { tools } = await import('../../src/wiring.ts');
    const { addUploads } = await import('../../src/app/add/add-uploads.ts');
    const before = await versionNow();
    const ledger = tools.openLedger(room.casePath, { make: false });
    const pool = tools.createPool(1);
    const bytes = Buffer.from('Gale fells trees\n\nSome 45 houses were damaged in Tamrud on Friday, a mayor said.\n');
    const stated = { published: '2031-05-09', outlet: null };
    await addUploads(ledger, [{ name: 'gale.txt', bytes }], { pool, columns: null, stated, tell: () => {} });
    await pool.close();
    ledger.close();
    await expect.poll(versionNow, { timeout: 10_000, interval: 200 }).not.toBe(before);
    expect(((await get('/reports?q=gale')).json as { total: number }).total).toBe(1);
  });
});

it('never failed on the way', () => expect(room.faults).toEqual([]));

describe('a judgement that the account takes long to follow', () => {
  let slow: TestRoom;
  beforeAll(async () => {
    slow = await openRoom({ patience: 0 });
  }, 60_000);
  afterAll(() => slow.close());

  const judge = (path: string, json?: unknown) =>
    slow.ask(`/api/v1${path}`, { method: 'POST', ...(json !== undefined && { json }) });
  const standing = async (): Promise<unknown> =>
    ((await slow.ask(`/api/v1/claims/${claim.id}`)).json as { claim: ClaimView }).claim.standing;

  it('is stored at once, and the account follows in a job that tells what changed', async () => {
    const answer = await judge('/judgements', { kind: 'reject', targets: [{ claim: claim.id }] });
    expect(answer.status).toBe(202);
    expect(JudgementStoredCodec.parse(answer.json)).toEqual(answer.json);
    const { job, judgement } = answer.json as JudgementStored;
    const { state, about, result, author } = await slow.ended(job.id);
    expect([state, about, author]).toEqual(['done', 'judging', 'local']);
    expect(result?.judgement).toMatchObject({ id: judgement.id, state: 'holds' });
    expect(result?.changed.series.length).toBeGreaterThan(0);
    expect(await standing()).toBe('rejected');
  });

  it('can be taken back while the account does not follow it yet, once', async () => {
    const first = (await judge('/judgements', { kind: 'accept', targets: [{ claim: claim.id }] }))
      .json as JudgementStored;
    const path = `/judgements/${first.judgement.id}/undo`;
    const [undone, again] = [await judge(path), await judge(path)];
    expect([undone.status, codeOf(again)]).toEqual([202, 'already-done']);
    const { result } = await slow.ended((undone.json as JudgementStored).job.id);
    expect(result?.judgement).toMatchObject({ id: first.judgement.id, state: 'undone' });
    expect(await standing()).toBe('rejected');
  });

  it('is refused at once where it makes no sense, and leaves no job', async () => {
    const jobs = async (): Promise<number> => ((await slow.ask('/api/v1/jobs')).json as { total: number }).total;
    const before = await jobs();
    expect((await judge('/judgements', { kind: 'accept', targets: [{ claim: 'claim-none' }] })).status).toBe(404);
    expect(await jobs()).toBe(before);
  });

  it('makes the version that was seen before it old at once', async () => {
    const { version } = (await slow.ask('/api/v1/case')).json as { version: string };
    const body = { method: 'POST', json: { kind: 'accept', targets: [{ claim: claim.id }], reason: 'seen' } };
    const once = () => slow.ask('/api/v1/judgements', { ...body, headers: { 'if-match': `"${version}"` } });
    expect([(await once()).status, (await once()).status]).toEqual([202, 412]);
  });

  it('holds where the server is stopped before the account follows', async () => {
    const room = await openRoom({ patience: 0 });
    const path = '/api/v1/judgements';
    await room.ask(path, {
      method: 'POST',
      json: { kind: 'set-aside', value: 'outlier', targets: [{ claim: claim.id }] },
    });
    const ledger = tools.openLedger(room.casePath, { make: false });
    expect(ledger.facts('judgement')).toHaveLength(1);
    ledger.close();
    await room.close();
    expect(room.faults).toEqual([]);
  }, 60_000);
});
