import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../src/http/api/team.ts';
import { BODY_LIMITS } from '../../src/http/body.ts';
import { ROUTES } from '../../src/http/routes/routes.ts';
import type { Role } from '../../src/model/person.ts';
import { mayAct, ROLES } from '../../src/model/person.ts';
import { writePages } from './support/pages.ts';
import type { Answer, Asked, TestRoom } from './support/room.ts';
import { askRaw, NAMES, openRoom, PASSWORD } from './support/room.ts';

let room: TestRoom;
const cookies = new Map<Role, string>();

beforeAll(async () => {
  room = await openRoom({ team: true, pages: writePages() });
  for (const role of ROLES) cookies.set(role, await room.signIn(NAMES[role]));
}, 60_000);
afterAll(() => room.close());

const as = (role: Role, path: string, asked: Asked = {}): Promise<Answer> =>
  room.ask(`/api/v1${path}`, { ...asked, headers: { cookie: cookies.get(role) ?? '', ...asked.headers } });

const codeOf = ({ json }: Answer): unknown => (json as { code?: unknown } | null)?.code;

async function lastRefusal(): Promise<AuditEntry | undefined> {
  const { items } = (await as('editor', '/audit?outcome=refused&limit=1')).json as { items: AuditEntry[] };
  return items[0];
}

describe('every answer', () => {
  it.each(['/', '/api/v1/case', '/api/v1/none', '/series.csv', '/assets/main-abc123.js'])(
    'forbids scripts and frames of others: %s',
    async (path) => {
      const { headers } = await room.ask(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});

describe('a request that names another host', () => {
  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', 'localhost:1', '[::2]', 'localhost.'])(
    'is refused and logged: %s',
    async (host) => {
      const { status, text } = await askRaw(room.url, { path: '/api/v1/case', headers: { host } });
      expect([status, JSON.parse(text).code]).toEqual([403, 'foreign-host']);
      expect((await lastRefusal())?.detail).toContain('foreign-host');
    },
  );

  it('is answered under the own names', async () => {
    const { port } = new URL(room.url);
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`]) {
      expect((await askRaw(room.url, { path: '/api/v1/case', headers: { host } })).status).toBe(200);
    }
  });
});

describe('a request of another site', () => {
  const foreign: readonly Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:1' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
  ];
  it.each(foreign)('may change nothing, and is logged: %o', async (headers) => {
    const answer = await as('editor', '/reports', { method: 'POST', json: { text: 'Two died.' }, headers });
    expect([answer.status, codeOf(answer)]).toEqual([403, 'foreign-origin']);
    expect(await lastRefusal()).toMatchObject({ action: 'POST', target: '/api/v1/reports' });
  });

  it.each(foreign.filter((headers) => headers['sec-fetch-site'] !== 'none'))(
    'may read nothing: %o',
    async (headers) => {
      const answer = await as('editor', '/claims', { headers });
      expect([answer.status, codeOf(answer)]).toEqual([403, 'foreign-origin']);
    },
  );

  it('may lead to a page by a link', async () => {
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    const { host } = new URL(room.url);
    const follow = (headers: Record<string, string>) =>
      askRaw(room.url, { path: '/series', headers: { host, ...link, ...headers } });
    expect((await follow({})).status).toBe(200);
    expect((await follow({ 'sec-fetch-dest': 'iframe' })).status).toBe(403);
    expect((await follow({ 'sec-fetch-mode': 'no-cors' })).status).toBe(403);
  });

  it('is told from one of our own pages', async () => {
    for (const headers of [{ 'sec-fetch-site': 'same-origin' }, { origin: room.url }] as Record<string, string>[]) {
      const answer = await as('editor', '/reports', { method: 'POST', json: {}, headers });
      expect(codeOf(answer)).toBe('bad-request');
    }
  });

  it('gets no further as a form of a page would be sent', async () => {
    const headers = { 'content-type': 'text/plain' };
    const answer = await as('editor', '/people', { method: 'POST', headers });
    expect([answer.status, codeOf(answer)]).toEqual([415, 'wrong-media-type']);
  });
});

describe('a path', () => {
  it.each([
    '/../../../etc/passwd',
    '/assets/../../secret.txt',
    '/%2e%2e/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..\\..\\secret.txt',
    '//etc/passwd',
    '/%00',
    '/secret.txt',
    '/.vite/manifest.json',
  ])('leads to no file that is no page: %s', async (path) => {
    const { host } = new URL(room.url);
    const { status, text } = await askRaw(room.url, { path, headers: { host } });
    expect([400, 404]).toContain(status);
    expect(text).not.toContain('root:');
    expect(text).not.toContain('not to be served');
  });
});

describe('a role', () => {
  const changes = ROUTES.filter(({ role }) => role !== 'anyone').map(({ method, path, role }) => ({
    method,
    path,
    role,
  }));

  it.each(changes)('of no session may not: $method $path', async ({ method, path }) => {
    const answer = await room.ask(`/api/v1${path.replaceAll(/:\w+/g, 'x')}`, { method });
    expect([answer.status, codeOf(answer)]).toEqual([401, 'not-signed-in']);
  });

  it.each(changes)('below $role may not: $method $path', async ({ method, path, role }) => {
    for (const low of ROLES.filter((one) => !mayAct(one, role as Role))) {
      const answer = await as(low, path.replaceAll(/:\w+/g, 'x'), { method });
      expect([answer.status, codeOf(answer)]).toEqual([403, 'role-too-low']);
    }
  });

  it('that is too low is logged with the name', async () => {
    await as('reader', '/people', { method: 'POST', json: {} });
    expect(await lastRefusal()).toMatchObject({ person: NAMES.reader, action: 'POST', target: '/api/v1/people' });
  });

  it("is nobody's own to raise", async () => {
    for (const role of ['reader', 'contributor', 'analyst'] as const) {
      const answer = await as(role, `/people/${NAMES[role]}`, { method: 'PATCH', json: { role: 'editor' } });
      expect(codeOf(answer)).toBe('role-too-low');
      const sly = await as(role, '/me', {
        method: 'PATCH',
        json: { present: PASSWORD, password: PASSWORD, role: 'editor' },
      });
      expect(codeOf(sly)).toBe('bad-request');
    }
    const { people } = (await as('editor', '/people')).json as { people: { name: string; role: Role }[] };
    expect(people.map(({ name, role }) => NAMES[role] === name)).toEqual([true, true, true, true]);
  });

  it('of the last editor stays', async () => {
    for (const change of [{ role: 'reader' }, { disabled: true }]) {
      const answer = await as('editor', `/people/${NAMES.editor}`, { method: 'PATCH', json: change });
      expect([answer.status, codeOf(answer)]).toEqual([409, 'last-editor']);
    }
  });
});

describe('a session', () => {
  const signIn = (name: string, headers: Record<string, string> = {}) =>
    room.ask('/api/v1/session', { method: 'POST', json: { name, password: PASSWORD }, headers });
  const cookieOf = ({ headers }: Answer): string => headers.get('set-cookie')?.split(';')[0] ?? '';
  const whoIs = async (cookie: string): Promise<unknown> =>
    ((await room.ask('/api/v1/me', { headers: { cookie } })).json as { me: unknown }).me;

  it('is a cookie that no script reads and no other site sends', async () => {
    const cookie = (await signIn(NAMES.reader)).headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/);
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).not.toMatch(/Domain/i);
  });

  it('is never one that the browser brought along', async () => {
    const [name] = cookieOf(await signIn(NAMES.reader)).split('=');
    const fixed = `${name}=chosen-by-somebody-else-0000000000000000000`;
    const signedIn = cookieOf(await signIn(NAMES.reader, { cookie: fixed }));
    expect(signedIn).not.toBe(fixed);
    expect(await whoIs(fixed)).toBeNull();
  });

  it('is a new one at every sign-in, and the one before ends', async () => {
    const first = cookieOf(await signIn(NAMES.reader));
    const second = cookieOf(await signIn(NAMES.reader, { cookie: first }));
    expect(await whoIs(first)).toBeNull();
    expect(await whoIs(second)).toMatchObject({ name: NAMES.reader });
  });

  it('ends at sign-out here, too', async () => {
    const cookie = cookieOf(await signIn(NAMES.reader));
    await room.ask('/api/v1/session', { method: 'DELETE', headers: { cookie } });
    expect(await whoIs(cookie)).toBeNull();
  });

  it('ends when role, password or access change', async () => {
    const made = await as('editor', '/people', {
      method: 'POST',
      json: { name: 'Temp', password: PASSWORD, role: 'analyst' },
    });
    expect(made.status).toBe(201);
    for (const change of [{ role: 'reader' }, { password: PASSWORD }, { disabled: true }]) {
      const cookie = cookieOf(await signIn('temp'));
      expect(await whoIs(cookie)).not.toBeNull();
      expect((await as('editor', '/people/TEMP', { method: 'PATCH', json: change })).status).toBe(200);
      expect(await whoIs(cookie)).toBeNull();
    }
    expect((await signIn('temp')).status).toBe(401);
  });

  it('of a changed own password is a new one, and needs the present one', async () => {
    const made = { name: 'Own', password: PASSWORD, role: 'reader' };
    await as('editor', '/people', { method: 'POST', json: made });
    const cookie = cookieOf(await signIn('Own'));
    const change = (present: string) =>
      room.ask('/api/v1/me', { method: 'PATCH', headers: { cookie }, json: { present, password: `${PASSWORD} 2` } });
    expect(codeOf(await change('a wrong password, too long'))).toBe('wrong-password');
    const changed = await change(PASSWORD);
    expect(await whoIs(cookie)).toBeNull();
    expect(await whoIs(cookieOf(changed))).toMatchObject({ name: 'Own' });
  });

  it('is not had by guessing: tries are limited and logged', async () => {
    const guess = () =>
      room.ask('/api/v1/session', { method: 'POST', json: { name: NAMES.contributor, password: 'guess guess guess' } });
    const codes = new Set<unknown>();
    for (let at = 0; at < 6; at += 1) codes.add(codeOf(await guess()));
    expect(codes).toEqual(new Set(['wrong-name-or-password', 'too-many-requests']));
    const { headers, status } = await guess();
    expect([status, Number(headers.get('retry-after')) > 0]).toEqual([429, true]);
    const { items } = (await as('editor', '/audit?outcome=refused&limit=20')).json as { items: AuditEntry[] };
    expect(items.some(({ person, detail }) => person === NAMES.contributor && detail?.includes('wrong-name'))).toBe(
      true,
    );
    expect(JSON.stringify(items)).not.toContain('guess guess');
  });

  it('tells nobody whether a name is one', async () => {
    const { json, status } = await room.ask('/api/v1/session', {
      method: 'POST',
      json: { name: 'nobody at all', password: PASSWORD },
    });
    expect([status, json]).toEqual([401, expect.objectContaining({ code: 'wrong-name-or-password' })]);
  });
});

describe('names of people', () => {
  it.each([NAMES.reader.toUpperCase(), 'ｒａｄａ', ' Rada '])('that differ in form alone are one: %s', async (name) => {
    const answer = await as('editor', '/people', {
      method: 'POST',
      json: { name, password: PASSWORD, role: 'reader' },
    });
    expect([answer.status, codeOf(answer)]).toEqual([409, 'person-exists']);
  });

  it.each(['a\u202eb', 'zero\u200bwidth', '\u0000x', '   ', '...', 'x'.repeat(65)])('are refused: %o', async (name) => {
    const answer = await as('editor', '/people', {
      method: 'POST',
      json: { name, password: PASSWORD, role: 'reader' },
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });
});

describe('what is too large', () => {
  it('is refused by what it says, before it is read', async () => {
    const { host } = new URL(room.url);
    const { status, text } = await askRaw(room.url, {
      path: '/api/v1/reports',
      method: 'POST',
      headers: {
        host,
        cookie: cookies.get('editor') ?? '',
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': String(BODY_LIMITS.form + 1),
      },
    });
    expect([status, JSON.parse(text).code]).toEqual([413, 'too-large']);
    expect((await lastRefusal())?.detail).toContain('too-large');
  });

  it('is refused by what it is, where it does not say', async () => {
    const chunk = new Uint8Array(1024 * 1024).fill(97);
    let left = BODY_LIMITS.json / chunk.length + 2;
    const body = new ReadableStream({
      pull: (controller) => {
        left -= 1;
        if (left <= 0) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const headers = { 'content-type': 'application/json', cookie: cookies.get('editor') ?? '' };
    const asked = { method: 'POST', body, headers, duplex: 'half' } as RequestInit;
    const status = await fetch(`${room.url}/api/v1/reports`, asked).then(
      (answer) => answer.status,
      () => 413, // the server may close the connection while it is being written to
    );
    expect(status).toBe(413);
  });

  it('is too many files at once', async () => {
    const form = new FormData();
    for (let at = 0; at <= BODY_LIMITS.files; at += 1) form.append('files', new Blob(['x']), `${at}.txt`);
    expect((await as('editor', '/reports', { method: 'POST', form })).status).toBe(413);
  });

  it('is a header of more than some KiB', async () => {
    const { host } = new URL(room.url);
    const asked = askRaw(room.url, { path: '/', headers: { host, 'x-long': 'x'.repeat(20_000) } });
    // The server closes the connection, at times before its answer was read.
    expect((await asked.catch(() => ({ status: 431 }))).status).toBe(431);
  });
});

describe('a client that is slow on purpose', { timeout: 30_000 }, () => {
  it('is hung up on', async () => {
    const { hostname, port } = new URL(room.url);
    const began = Date.now();
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    socket.write('GET / HTTP/1.1\r\nHost: ');
    const drip = setInterval(() => socket.write('x'), 500);
    await new Promise((resolve) => socket.on('close', resolve));
    clearInterval(drip);
    expect(Date.now() - began).toBeLessThan(20_000);
  });
});

describe('an address to add', () => {
  it.each([
    'file:///etc/passwd',
    'http:../../etc/passwd',
    'http://127.0.0.1:1/',
    'http://169.254.169.254/latest',
    'http://[::1]/',
  ])('reaches nothing of this machine or its network: %s', async (url) => {
    const answer = await as('analyst', '/reports', { method: 'POST', json: { url } });
    if (answer.status === 400) return;
    const job = await room.ended((answer.json as { job: { id: string } }).job.id, cookies.get('analyst'));
    expect(job.outcomes.map(({ status }) => status)).toEqual(['refused']);
  });
});

describe('hostile words', () => {
  const SCRIPT = '<img src=x onerror=alert(1)>';

  it('of a file stay words: in JSON as data, in CSV as no formula', async () => {
    const form = new FormData();
    const text = `${SCRIPT} at Port Elim\n\nAt least 12 divers died at Port Elim on Monday, ${SCRIPT} said.\n`;
    form.append('files', new Blob([text]), '../../../=HYPERLINK("x")<script>.txt');
    form.set('published', '2031-05-05');
    form.set('outlet', '=cmd|calc');
    const started = (await as('analyst', '/reports', { method: 'POST', form })).json as { job: { id: string } };
    const job = await room.ended(started.job.id, cookies.get('analyst'));
    expect(job.outcomes).toMatchObject([{ path: '=HYPERLINK("x")<script>.txt', status: 'new' }]);
    const list = await as('reader', '/reports?limit=500');
    expect(list.headers.get('content-type')).toBe('application/json');
    expect(list.text).toContain('=HYPERLINK');
    const csv = await room.ask('/reports.csv', { headers: { cookie: cookies.get('reader') ?? '' } });
    expect(csv.text).toContain(`"'=HYPERLINK(""x"")<script>.txt"`);
    expect(csv.text).toContain(`'=cmd|calc`);
    expect(csv.text).not.toMatch(/(^|,|\n)"?[=@]/);
    const { items } = list.json as { items: { id: string; document: string }[] };
    const mine = items.find(({ document }) => document.startsWith('=HYPERLINK'));
    const copy = await as('reader', `/reports/${mine?.id}/copy`);
    expect(copy.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''[\w.%-]+$/);
  });

  it('of a person stay words', async () => {
    const made = await as('editor', '/people', {
      method: 'POST',
      json: { name: SCRIPT, password: PASSWORD, role: 'reader' },
    });
    expect([made.status, made.headers.get('content-type')]).toEqual([201, 'application/json']);
    const csv = await room.ask('/people.csv', { headers: { cookie: cookies.get('editor') ?? '' } });
    expect(csv.headers.get('content-type')).toMatch(/^text\/csv/);
  });

  it('of a query come back in no page', async () => {
    const { text, status } = await room.ask(`/search?q=${encodeURIComponent(SCRIPT)}`);
    expect(status).toBe(200);
    expect(text).not.toContain('onerror');
  });
});

it('never failed on the way', () => expect(room.faults).toEqual([]));
