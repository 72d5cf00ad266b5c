import { expect, it } from 'vitest';
import { NO_PACK } from '../model/pack/pack.ts';
import { extract } from './extract.ts';
import { reportOf } from './report-for-tests.ts';

const NOTE = 'Hay 12 desaparecidos y más de 300 evacuados en la zona del puerto de Elim. ';

it('reads nothing of a report in another language, and never takes it for English', () => {
  const { claims, times, names } = extract({ ...reportOf(NOTE.repeat(20), '2031-05-14'), language: 'es' }, NO_PACK);
  expect([claims, times, names]).toEqual([[], [], []]);
});

it('reads the figures of a short note, whatever it is in', () => {
  const { claims } = extract({ ...reportOf(NOTE, '2031-05-14'), language: 'es' }, NO_PACK);
  expect(claims.map(({ quantity }) => quantity.min)).toEqual([12, 300]);
});
