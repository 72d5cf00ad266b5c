import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { Fetcher } from './fetcher.ts';
import type { Handler, TestServer } from './server.test-kit.ts';
import { get, QUICK, resolveTest, ruleOf, serve, serveRaw, testClock } from './server.test-kit.ts';

const servers: TestServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function at(answer: Handler, robots: string | null = null): Promise<TestServer & { readonly address: string }> {
  const server = await serve(answer, robots);
  servers.push(server);
  return { ...server, address: `http://site.test:${server.port}` };
}

async function rawAt(talk: Parameters<typeof serveRaw>[0]): Promise<string> {
  const server = await serveRaw(talk);
  servers.push(server);
  return `http://site.test:${server.port}/`;
}

describe('a page', () => {
  it('comes with its bytes, its headers, the time and where it was', async () => {
    const { address } = await at((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.writeHead(200, { etag: '"a1"', 'content-encoding': 'gzip' }).end(gzipSync('<p>Two people.</p>'));
    });
    const fetched = await get(`${address}/old#top`);
    if (fetched.kind !== 'page') throw new Error(ruleOf(fetched));
    expect(new TextDecoder().decode(fetched.bytes)).toBe('<p>Two people.</p>');
    expect(fetched).toMatchObject({
      asked: `${address}/old#top`,
      address: `${address}/new`,
      validators: { etag: '"a1"', lastModified: null },
    });
    expect(fetched.fetched).toMatch(/^2024-05-03T00:00:0\d\.000Z$/u);
    expect(fetched.headers.get('content-encoding')).toBe('gzip');
  });

  it('is asked for only if it changed', async () => {
    const { address } = await at((request, response) => {
      const same =
        request.headers['if-none-match'] === '"a1"' &&
        request.headers['if-modified-since'] === 'Fri, 03 May 2024 00:00:00 GMT';
      response.writeHead(same ? 304 : 200).end();
    });
    const fetcher = new Fetcher({ allowHosts: ['site.test'], resolve: resolveTest, clock: testClock() });
    const known = { etag: '"a1"', lastModified: 'Fri, 03 May 2024 00:00:00 GMT' };
    expect(ruleOf(await fetcher.fetch(address, known))).toBe('unchanged');
    expect(ruleOf(await fetcher.fetch(address, { ...known, etag: '"b2"' }))).toBe('page');
    await fetcher.close();
  });
});

describe('manners', () => {
  it('robots.txt is kept to, for us by name too', async () => {
    const robots = 'User-agent: *\nDisallow: /private\nCrawl-delay: 7\n\nUser-agent: crosswire\nDisallow: /drafts\n';
    const { address, asked } = await at((_, response) => response.end('<p>Here.</p>'), robots);
    expect(ruleOf(await get(`${address}/drafts/1`))).toBe('robots');
    expect(ruleOf(await get(`${address}/private/1`))).toBe('page');
    expect(asked).toEqual(['/robots.txt', '/robots.txt', '/private/1']);
  });

  it('nothing is fetched where robots.txt fails', async () => {
    const server = await serve((_, response) => response.end('page'));
    servers.push(server);
    const broken = await serveRaw((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nhello'));
    servers.push(broken);
    expect(ruleOf(await get(`http://site.test:${broken.port}/`))).toBe('page');
    const failing = await at(() => {}, null);
    failing.close();
    expect(ruleOf(await get(`${failing.address}/`))).toBe('unreachable');
  });

  it('one request at a time for a host, with a pause', async () => {
    let open = 0;
    let most = 0;
    const { address } = await at((_, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end('<p>Here.</p>');
      }, 20);
    });
    const clock = testClock();
    const fetcher = new Fetcher({ allowHosts: ['site.test'], limits: { delay: 4000 }, resolve: resolveTest, clock });
    const all = await Promise.all(['/a', '/b', '/c'].map((path) => fetcher.fetch(address + path)));
    await fetcher.close();
    expect(all.map(ruleOf)).toEqual(['page', 'page', 'page']);
    expect(most).toBe(1);
    expect(clock.slept).toEqual([4000, 4000, 4000]);
  });

  it('waits as long as a server asks, and not for ever', async () => {
    let tries = 0;
    const busy = await at((_, response) => {
      tries += 1;
      if (tries < 3) response.writeHead(503, tries === 1 ? { 'retry-after': '9' } : {}).end();
      else response.end('<p>Here.</p>');
    });
    const clock = testClock();
    const limits = { ...QUICK, retries: 2, delay: 0, backOff: 1000 };
    expect(ruleOf(await get(busy.address, { limits, clock }))).toBe('page');
    expect(clock.slept).toEqual([9000, 2000]);
    const closed = await at((_, response) => response.writeHead(429, { 'retry-after': '86400' }).end());
    expect(await get(closed.address, { limits })).toMatchObject({
      trouble: { rule: 'wait', words: expect.stringContaining('86400 seconds') },
    });
  });
});

describe('a server that is out or means harm ends in a finding', () => {
  it.each([404, 403, 410, 500])('that answers %i', async (status) => {
    const { address } = await at((_, response) => response.writeHead(status).end('<p>No.</p>'));
    expect(['status', 'wait']).toContain(ruleOf(await get(address)));
  });

  it('that redirects in a circle, or without end', async () => {
    const circle = await at((request, response) =>
      response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end(),
    );
    expect(await get(`${circle.address}/a`)).toMatchObject({
      trouble: { rule: 'redirects', words: expect.stringContaining('circle') },
    });
    const endless = await at((request, response) => response.writeHead(302, { location: `${request.url}1` }).end());
    expect(await get(`${endless.address}/`)).toMatchObject({
      trouble: { rule: 'redirects', words: expect.stringContaining('more than 5') },
    });
    const nowhere = await at((_, response) => response.writeHead(302).end());
    expect(ruleOf(await get(nowhere.address))).toBe('redirects');
  });

  it('that says nothing', async () => {
    expect(ruleOf(await get(await rawAt(() => {})))).toBe('too-slow');
  });

  it('that stops in the middle', async () => {
    const address = await rawAt((socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n<p>Two'));
    expect(ruleOf(await get(address))).toBe('too-slow');
  });

  it('that drips', async () => {
    const address = await rawAt((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      const drip = setInterval(() => (socket.destroyed ? clearInterval(drip) : socket.write('a')), 50);
    });
    expect(ruleOf(await get(address))).toBe('too-slow');
  });

  it('that drips headers', async () => {
    const address = await rawAt((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => (socket.destroyed ? clearInterval(drip) : socket.write('x-a: b\r\n')), 50);
    });
    expect(ruleOf(await get(address))).toBe('too-slow');
  });

  it('that does not end', async () => {
    const address = await rawAt((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      const more = (): void => {
        while (!socket.destroyed && socket.write('a'.repeat(65_536)));
      };
      socket.on('drain', more);
      more();
    });
    expect(ruleOf(await get(address, { limits: { ...QUICK, received: 1_000_000 } }))).toBe('too-large');
  });

  it('that sends headers without end', async () => {
    const address = await rawAt((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const more = (): void => {
        while (!socket.destroyed && socket.write(`x-a: ${'a'.repeat(8000)}\r\n`));
      };
      socket.on('drain', more);
      more();
    });
    expect(ruleOf(await get(address))).toBe('too-large');
  });

  it('that lies of its length', async () => {
    const short = await rawAt((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n<p>Two'));
    expect(ruleOf(await get(short))).toBe('cut-short');
    const long = await rawAt((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n<p>Two people'));
    const fetched = await get(long);
    expect(['page', 'cut-short']).toContain(ruleOf(fetched));
    if (fetched.kind === 'page') expect(fetched.bytes).toHaveLength(3);
  });

  it('that sends a bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(40_000_000));
    const { address } = await at((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    expect(ruleOf(await get(address, { limits: { ...QUICK, unpacked: 1_000_000 } }))).toBe('too-large');
    const twice = gzipSync(bomb);
    const nested = await at((_, response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(twice));
    expect(ruleOf(await get(nested.address, { limits: { ...QUICK, unpacked: 1_000_000 } }))).toBe('too-large');
  });

  it('that packs what it does not say, or says what it does not pack', async () => {
    const plain = await at((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('<p>Two.</p>'));
    expect(ruleOf(await get(plain.address))).toBe('bad-encoding');
    const odd = await at((_, response) => response.writeHead(200, { 'content-encoding': 'lzma' }).end('x'));
    expect(ruleOf(await get(odd.address))).toBe('bad-encoding');
    const many = await at((_, response) => response.writeHead(200, { 'content-encoding': 'gzip,gzip,gzip' }).end('x'));
    expect(ruleOf(await get(many.address))).toBe('bad-encoding');
  });

  it('that speaks no HTTP', async () => {
    expect(ruleOf(await get(await rawAt((socket) => socket.end('220 mail ready\r\n'))))).toBe('cut-short');
  });
});
