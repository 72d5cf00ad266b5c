import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestServer } from './server.test-kit.ts';
import { get, HOSTS, resolveTest, ruleOf, serve } from './server.test-kit.ts';

/** The server that nobody may reach: it stands for a router, a database, a cloud's own address. */
let secret: TestServer;
/** The server that a user lets through, and that sends on to wherever the query says. */
let site: TestServer;

beforeAll(async () => {
  secret = await serve((_, response) => response.end('the keys'));
  site = await serve((request, response) => {
    const target = new URL(request.url ?? '', 'http://site.test').searchParams.get('to');
    if (target === null) response.end('<p>An open page.</p>');
    else response.writeHead(302, { location: encodeURI(target).replace(/%5B/gu, '[').replace(/%5D/gu, ']') }).end();
  });
});

afterAll(() => {
  secret.close();
  site.close();
});

const HIDDEN = [
  '127.0.0.1',
  'localhost',
  'localhost.',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0177.0.0.1',
  '127.1',
  '0',
  '0.0.0.0',
  '①②⑦.⓪.⓪.①',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  '[fe80::1]',
  '[fd00:ec2::254]',
  '169.254.169.254',
  '100.100.100.200',
  '10.0.0.1',
  '192.168.0.1',
  'inside.test',
  'inside.test.',
  'INSIDE.test',
  'mixed.test',
  'mapped.test',
  'ten.test',
  'cloud.test',
  'six.test',
];

const resolveAll = async (host: string) =>
  host.startsWith('localhost')
    ? [{ address: '127.0.0.1', family: 4 }]
    : resolveTest(host.replace(/\.$/u, '').toLowerCase());

describe('a host that is not of the public Internet', () => {
  it.each(HIDDEN)('%s is not asked', async (host) => {
    const fetched = await get(`http://${host}:${secret.port}/`, { resolve: resolveAll });
    expect(ruleOf(fetched)).toBe('not-public');
    expect(secret.asked).toEqual([]);
  });

  it.each(HIDDEN)('%s is not asked when a page redirects to it', async (host) => {
    const target = encodeURIComponent(`http://${host}:${secret.port}/`);
    const fetched = await get(`http://site.test:${site.port}/?to=${target}`, { resolve: resolveAll });
    expect(ruleOf(fetched)).toBe('not-public');
    expect(secret.asked).toEqual([]);
  });

  it('is asked where the user lets it through by name, and only by that name', async () => {
    const allowed = await get(`http://inside.test:${site.port}/`, { allowHosts: ['Inside.test.'] });
    expect(ruleOf(allowed)).toBe('page');
    expect(ruleOf(await get(`http://127.0.0.1:${secret.port}/`, { allowHosts: ['inside.test'] }))).toBe('not-public');
  });

  it('cannot be reached by a name whose second answer differs from its first', async () => {
    let asked = 0;
    const fetched = await get(`http://turning.test:${secret.port}/`, {
      resolve: async () => {
        asked += 1;
        // 192.0.2.0/24 leads nowhere, were it let through.
        return [{ address: asked === 1 ? '10.0.0.9' : '127.0.0.1', family: 4 }];
      },
    });
    expect(ruleOf(fetched)).toBe('not-public');
    expect(secret.asked).toEqual([]);
    expect(asked).toBe(1);
  });

  it('connects to the address that was checked', async () => {
    const asked: string[] = [];
    const resolve = async (host: string) => {
      asked.push(host);
      return resolveTest(host);
    };
    expect(ruleOf(await get(`http://site.test:${site.port}/`, { resolve }))).toBe('page');
    expect(new Set(asked)).toEqual(new Set(['site.test']));
  });
});

describe('an address that is not fetched', () => {
  it.each([
    'ftp://site.test/',
    'file:///etc/passwd',
    'data:text/html,hello',
    'gopher://site.test',
    'http://',
    'nonsense',
    `http://site.test/${'a'.repeat(3000)}`,
    'http://me:secret@site.test/',
  ])('%s', async (address) => {
    expect(ruleOf(await get(address))).toBe('bad-address');
  });

  it('redirects to other schemes lead nowhere', async () => {
    const fetched = await get(`http://site.test:${site.port}/?to=${encodeURIComponent('file:///etc/passwd')}`);
    expect(ruleOf(fetched)).toBe('bad-address');
  });

  it('says that a name has no host', async () => {
    expect(Object.keys(HOSTS)).not.toContain('nowhere.test');
    expect(ruleOf(await get('http://nowhere.test/'))).toBe('no-such-host');
  });
});
