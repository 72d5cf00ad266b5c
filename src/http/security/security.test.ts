import { describe, expect, it } from 'vitest';
import { ForeignHost, ForeignOrigin, TooMany } from '../failures.ts';
import { checkHost, isLoopback } from './hosts.ts';
import { checkOrigin } from './origin.ts';
import { RateLimit } from './rate-limit.ts';

const LOCAL = { host: '127.0.0.1', port: 8787, publicOrigin: null };
const PUBLIC = { host: '0.0.0.0', port: 8787, publicOrigin: new URL('https://room.example.org') };

describe('the hosts that are answered for', () => {
  it.each(['localhost:8787', '127.0.0.1:8787', '[::1]:8787', 'LocalHost:8787'])('hold %s', (host) => {
    expect(() => checkHost(host, LOCAL)).not.toThrow();
  });

  it.each([
    undefined,
    '',
    'localhost',
    'localhost:8788',
    'localhost:08787x',
    'example.org:8787',
    'localhost.example.org:8787',
    '127.0.0.1.example.org:8787',
    '192.0.2.1:8787',
    'x@localhost:8787',
    '[::1',
  ])('do not hold %s', (host) => {
    expect(() => checkHost(host, LOCAL)).toThrow(ForeignHost);
  });

  it('hold the public name where there is one, and it alone', () => {
    expect(() => checkHost('room.example.org', PUBLIC)).not.toThrow();
    expect(() => checkHost('other.example.org', PUBLIC)).toThrow(ForeignHost);
    expect(() => checkHost('192.0.2.1:8787', PUBLIC)).toThrow(ForeignHost);
  });
});

it('tells this machine from all others', () => {
  expect(['127.0.0.1', '127.8.8.8', '::1', 'localhost'].every(isLoopback)).toBe(true);
  expect(['0.0.0.0', '::', '10.0.0.1', '127.0.0.1.example.org', '1270.0.0.1', ''].some(isLoopback)).toBe(false);
});

describe('the origin of a request', () => {
  const check = (method: string, path: string, headers: Record<string, string>, reach = LOCAL) =>
    checkOrigin({ method, path, headers: new Headers({ host: 'localhost:8787', ...headers }) }, reach);

  it('may be no browser, or a page of ours', () => {
    expect(() => check('POST', '/api/v1/reports', {})).not.toThrow();
    expect(() => check('POST', '/api/v1/reports', { origin: 'http://localhost:8787' })).not.toThrow();
    expect(() => check('POST', '/api/v1/reports', { 'sec-fetch-site': 'same-origin' })).not.toThrow();
    expect(() => check('GET', '/series', { 'sec-fetch-site': 'none' })).not.toThrow();
    const reach = { ...PUBLIC, port: 8787 };
    expect(() =>
      check('POST', '/api/v1/reports', { origin: 'https://room.example.org' }, reach as never),
    ).not.toThrow();
  });

  it.each([
    ['POST', '/api/v1/reports', { origin: 'http://localhost:9999' }],
    ['POST', '/api/v1/reports', { origin: 'https://localhost:8787' }],
    ['POST', '/api/v1/reports', { origin: 'null' }],
    [
      'GET',
      '/api/v1/series',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
    ],
    ['GET', '/series', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }],
    ['POST', '/series', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }],
    // What a browser says of the site stands above what a page could say of its origin.
    ['POST', '/api/v1/reports', { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:8787' }],
  ])('may not be another site: %s %s %o', (method, path, headers) => {
    expect(() => check(method, path, headers as Record<string, string>)).toThrow(ForeignOrigin);
  });
});

describe('a rate limit', () => {
  it('lets a burst through, then as many as come back, and says when', () => {
    let now = 0;
    const limit = new RateLimit({ burst: 3, perSecond: 0.5 }, () => now);
    for (let at = 0; at < 3; at += 1) limit.take('a');
    expect(() => limit.take('a')).toThrow(TooMany);
    expect(() => limit.take('b')).not.toThrow();
    now = 1;
    expect(() => limit.take('a')).toThrow('again in 1 seconds');
    now = 2;
    expect(() => limit.take('a')).not.toThrow();
    expect(() => limit.take('a')).toThrow(TooMany);
    limit.giveBack('a');
    expect(() => limit.take('a')).not.toThrow();
    limit.forgive('a');
    for (let at = 0; at < 3; at += 1) limit.take('a');
  });

  it('remembers a bounded number of keys', () => {
    let now = 0;
    const limit = new RateLimit({ burst: 1, perSecond: 1 }, () => now);
    for (let at = 0; at < 30_000; at += 1) {
      now += 0.0001;
      limit.take(`key ${at}`);
    }
    expect(() => limit.take('key 29999')).toThrow(TooMany);
  });
});
