import { describe, expect, it } from 'vitest';
import type { NewsItem, Report } from '../../model/report.ts';
import { bareReport } from '../report.test-kit.ts';
import { standings } from './standing.ts';

const STORY =
  'At least 31 people were killed when shells fell on the market of Oslem, the hospital of the town said on Tuesday, and the mayor asked for petrol.';
const OTHER =
  'Nine ferries lie idle in the harbour of Port Elim because the crews have not been paid since the winter storms ended.';

function report(id: string, made: Partial<Report> = {}, text = STORY): Report {
  return bareReport(id, text, made);
}
const item = (made: Partial<NewsItem>): NewsItem => ({
  id: 'urn:1',
  version: '1',
  changed: null,
  status: 'usable',
  embargo: null,
  ...made,
});
const kinds = (reports: readonly Report[]): Record<string, string> =>
  Object.fromEntries(
    [...standings(reports)].map(([id, { kind, by }]) => [id, by === null ? kind : `${kind} by ${by}`]),
  );

describe('versions of one item', () => {
  it('give way to the newest, by number and not by name, in any order', () => {
    const versions = ['9', '10', '2'].map((version) => report(`v${version}`, { item: item({ version }) }));
    const wanted = { v9: 'superseded by v10', v2: 'superseded by v10' };
    expect(kinds(versions)).toEqual(wanted);
    expect(kinds(versions.toReversed())).toEqual(wanted);
  });
  it('are told by the time of the change where they have no number', () => {
    const [a, b] = ['2031-05-06T09:00:00+02:00', '2031-05-06T08:00:00Z'].map((changed) =>
      report(changed, { item: item({ version: null, changed }) }),
    );
    expect(kinds([b, a].flatMap((one) => one ?? []))).toEqual({ [a?.id ?? '']: `superseded by ${b?.id}` });
  });
  it('fall with the last where that is withdrawn, and come back with a newer one', () => {
    const first = report('v1', { item: item({}) });
    const last = report('v2', { item: item({ version: '2', status: 'canceled' }) }, '');
    expect(kinds([first, last])).toEqual({ v1: 'superseded by v2', v2: 'withdrawn' });
    expect(kinds([first, last, report('v3', { item: item({ version: '3' }) })])).toEqual({
      v1: 'superseded by v3',
      v2: 'superseded by v3',
    });
    expect(kinds([report('w', { item: item({ status: 'withheld' }) })])).toEqual({ w: 'withheld' });
  });
  it('of other items stand beside each other', () => {
    expect(
      kinds([report('a', { item: item({}) }), report('b', { item: item({ id: 'urn:2', version: '2' }) })]),
    ).toEqual({});
  });
});

describe('reports of one address', () => {
  const address = 'https://coast.example/story';
  it('give way to the one that was fetched last, where their words are alike', () => {
    const old = report('old', { address, fetched: '2031-05-06T07:00:00Z' });
    const newer = report(
      'new',
      { address: 'https://www.coast.example/story/', fetched: '2031-05-06T09:00:00Z' },
      STORY.replace('31', '35'),
    );
    expect(kinds([newer, old])).toEqual({ old: 'superseded by new' });
    expect(kinds([report('x', { address, fetched: '2031-05-06T09:00:00Z' }, OTHER), old])).toEqual({});
  });
  it('give way to the longer where nothing tells the time and one is an excerpt of the other', () => {
    const whole = report('whole', { address }, `${STORY} ${OTHER}`);
    expect(kinds([report('part', { address }), whole])).toEqual({ part: 'superseded by whole' });
    expect(kinds([report('rival', { address }, STORY.replace('31', '35')), report('same', { address })])).toEqual({});
  });
  it('that is a front page, or of none, stand', () => {
    const front = (id: string, fetched: string): Report => report(id, { address: 'https://coast.example/', fetched });
    expect(kinds([front('a', '2031-05-06T07:00:00Z'), front('b', '2031-05-07T07:00:00Z')])).toEqual({});
    expect(kinds([report('a'), report('b')])).toEqual({});
  });
});
