import { expect, it } from 'vitest';
import { TooMany } from '../failures.ts';
import { FeedLimits } from './feed-limits.ts';

it('counts what is read for its owner, and what is missed for who asks', () => {
  let now = 0;
  const limits = new FeedLimits(() => now);
  const readOnce = (address: string, person: string): void => {
    limits.try(address);
    limits.read(address, person);
  };
  for (let nth = 0; nth < 30; nth += 1) readOnce('10.0.0.1', 'Ida');
  expect(() => readOnce('10.0.0.2', 'Ida')).toThrow(TooMany);
  readOnce('10.0.0.1', 'Jo');
  for (let nth = 0; nth < 10; nth += 1) limits.try('10.0.0.3');
  expect(() => limits.try('10.0.0.3')).toThrow(TooMany);
  limits.try('10.0.0.4');
  now = 60;
  limits.try('10.0.0.3');
  readOnce('10.0.0.2', 'Ida');
});
