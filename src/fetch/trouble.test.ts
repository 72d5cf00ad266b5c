import { describe, expect, it } from 'vitest';
import { troubleOf, troubleOfError } from './trouble.ts';

const coded = (code: string): Error => Object.assign(new Error('x'), { code });

describe('what an error of the network means', () => {
  it.each([
    ['UND_ERR_CONNECT_TIMEOUT', 'too-slow', true],
    ['UND_ERR_HEADERS_TIMEOUT', 'too-slow', true],
    ['ENOTFOUND', 'no-such-host', false],
    ['EAI_AGAIN', 'unreachable', true],
    ['ECONNREFUSED', 'unreachable', true],
    ['ECONNRESET', 'cut-short', true],
    ['CERT_HAS_EXPIRED', 'unreachable', false],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'unreachable', false],
    ['UND_ERR_HEADERS_OVERFLOW', 'too-large', false],
  ])('%s is %s', (code, rule, again) => {
    expect(troubleOfError(coded(code))).toMatchObject({ rule, again });
  });

  it('is found under other errors', () => {
    const shut = troubleOf('not-public', 'closed');
    expect(troubleOfError(new Error('fetch failed', { cause: shut })).rule).toBe('not-public');
    expect(troubleOfError(new AggregateError([coded('ECONNREFUSED')])).rule).toBe('unreachable');
  });

  it('is no trouble of the network where it is a fault of ours', () => {
    expect(() => troubleOfError(new TypeError('x is not a function'))).toThrow(TypeError);
  });
});
