import { describe, expect, it } from 'vitest';
import { deliver, webAddress } from './deliver.ts';
import { read } from './testing.ts';

const UNDATED = 'Nine people fled the town of Sarn on foot, the mayor told reporters who had come to the bridge.';
const DATED = `Published 3 May 2031\n\n${UNDATED}`;

describe('what a delivery says of a report', () => {
  it('bounds the day of a report that states none, and leaves one that does', () => {
    const fetched = '2031-05-06T07:08:09Z';
    expect(deliver(read(UNDATED), { fetched }).published).toMatchObject({
      from: null,
      to: '2031-05-06',
      basis: 'unknown',
    });
    expect(deliver(read(DATED), { fetched }).published).toMatchObject({ from: '2031-05-03', to: '2031-05-03' });
  });
  it('gives it an address, unless its own is of the same site', () => {
    const own = { ...read(UNDATED), address: 'https://www.coast.example/story' };
    expect(deliver(own, { address: 'https://coast.example/story?from=mail' }).address).toBe(own.address);
    expect(deliver(own, { address: 'https://reprints.example/story' }).address).toBe('https://reprints.example/story');
    expect(deliver(own, {}).address).toBe(own.address);
  });
  it('takes addresses of the web only', () => {
    expect(webAddress('https://a:b@coast.example/x#part')).toBe('https://coast.example/x');
    for (const other of ['file:///etc/passwd', 'javascript:alert(1)', '/story', '', null])
      expect(webAddress(other)).toBeUndefined();
  });
});
