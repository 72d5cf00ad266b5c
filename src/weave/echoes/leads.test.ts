import { expect, it } from 'vitest';
import type { Echo } from '../../model/echo.ts';
import type { Report } from '../../model/report.ts';
import { bareReport } from '../report.test-kit.ts';
import { leadsOf } from './leads.ts';

const report = (id: string, day: string | null, length = 100): Report =>
  bareReport(id, id.repeat(length), {
    published: { from: day, to: day, basis: day === null ? 'unknown' : 'given', reason: '', words: null },
  });

function shared(a: string, b: string, length: number, start = 0): Echo {
  const side = (id: string): Echo['a'] => ({ report: id, text: '', start, end: start + length });
  return { id: `${a}${b}${start}`, a: side(a), b: side(b), similarity: 1, kind: 'copied', changes: [] };
}

const leads = (reports: readonly Report[], echoes: readonly Echo[]): Record<string, string> =>
  Object.fromEntries(leadsOf(new Map(reports.map((one) => [one.id, one])), echoes));

const [a, b, c] = [report('a', '2031-05-04'), report('b', '2031-05-05'), report('c', '2031-05-06')];

it('reports that carry the oldest one’s words are led by it', () => {
  expect(leads([c, b, a], [shared('b', 'c', 90), shared('a', 'b', 60), shared('a', 'c', 50)])).toEqual({
    a: 'a',
    b: 'a',
    c: 'a',
  });
});

it('what the second shares with a third makes no chain', () => {
  expect(leads([a, b, c], [shared('a', 'b', 60), shared('b', 'c', 60, 30)])).toEqual({ a: 'a', b: 'a', c: 'c' });
});

it('a passage is no carried text, and what two passages cover counts once', () => {
  expect(leads([a, b], [shared('a', 'b', 30)])).toEqual({});
  expect(leads([a, b], [shared('a', 'b', 30), shared('a', 'b', 30, 5)])).toEqual({});
  expect(leads([a, b], [shared('a', 'b', 30), shared('a', 'b', 30, 40)])).toEqual({ a: 'a', b: 'a' });
});

it('of another week it takes most of the text, and of no day as little as of the same', () => {
  const [late, undated] = [report('l', '2031-07-01'), report('u', null)];
  expect(leads([a, late], [shared('a', 'l', 60)])).toEqual({});
  expect(leads([a, late], [shared('a', 'l', 85)])).toEqual({ a: 'a', l: 'a' });
  expect(leads([a, undated], [shared('a', 'u', 60)])).toEqual({ a: 'a', u: 'a' });
});

it('of one day the longest leads', () => {
  const long = report('z', '2031-05-04', 300);
  expect(leads([a, long], [shared('a', 'z', 60)])).toEqual({ a: 'z', z: 'z' });
});
