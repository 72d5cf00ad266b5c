import { expect, it } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import { bareReport } from '../report.test-kit.ts';
import { groupBy } from '../series/group.ts';
import { relayedFigures } from './relayed-figures.ts';
import type { SpeakerOf } from './speakers.ts';

function claim(id: string, report: string, agent: string | null, value = 24): Claim {
  const link = { role: null, cue: null, span: null };
  return {
    id,
    report,
    quote: { text: '', start: 0, end: 0 },
    quantity: { text: `${value}`, start: 0, end: 2, min: value, max: value, qualifier: null, unit: null },
    population: { text: 'people', class: 'people' },
    measure: 'killed',
    ...{ actor: null, place: null, asOf: null, mode: 'narration', modality: 'asserted', links: [], madeBy: 'test' },
    chain: agent === null ? [] : [{ ...link, agent, kind: 'speaker' }],
  };
}

const speakerOf: SpeakerOf = ({ chain: [link] }) =>
  link === undefined ? null : { key: link.agent, name: link.agent, person: link.agent, isNamed: true };
const on = (day: string) => ({ published: { from: day, to: day, basis: 'given', reason: '', words: null } as const });
const reports = [
  bareReport('wire', '', { ...on('2031-04-02'), outlet: 'Coast Wire' }),
  bareReport('post', '', { ...on('2031-04-03'), outlet: 'Post' }),
  bareReport('again', '', { ...on('2031-04-04'), outlet: 'Coast Wire' }),
  bareReport('late', '', { ...on('2031-06-03'), outlet: 'Late Post' }),
];
const reportOf = new Map(reports.map((report) => [report.id, report]));
const pairs = (...claims: readonly Claim[]): readonly string[] =>
  [
    ...relayedFigures(
      groupBy(claims, ({ report }) => report),
      reportOf,
      speakerOf,
    ),
  ].map(({ pair: [a, b] }) => `${a.id} ${b.id}`);

it('is the figure of the report that is named as its teller', () => {
  expect(pairs(claim('a', 'wire', 'the mayor'), claim('b', 'post', 'the Coast Wire'))).toEqual(['a b']);
});

it('is not, where somebody else tells it, the figure is another, or weeks lie between', () => {
  expect(pairs(claim('a', 'wire', 'the mayor'), claim('b', 'post', 'Red Ribbon'))).toEqual([]);
  expect(pairs(claim('a', 'wire', null), claim('b', 'post', 'Coast Wire', 31))).toEqual([]);
  expect(pairs(claim('a', 'wire', null), claim('b', 'late', 'Coast Wire'))).toEqual([]);
});

it('are the other figures of a report that names its teller, unless another says them', () => {
  const told = [claim('a', 'wire', 'the mayor'), claim('b', 'post', 'the Coast Wire')];
  const more = claim('c', 'wire', null, 60);
  expect(pairs(...told, more, claim('d', 'post', 'Ida Quist', 60))).toEqual(['a b', 'c d']);
  expect(pairs(...told, claim('c', 'wire', 'Jo Brandt', 60), claim('d', 'post', 'Ida Quist', 60))).toEqual(['a b']);
});

it('are none where an outlet names itself, nor small numbers that come back by chance', () => {
  expect(pairs(claim('a', 'wire', null), claim('b', 'again', 'Coast Wire'))).toEqual([]);
  const told = [claim('a', 'wire', 'the mayor'), claim('b', 'post', 'the Coast Wire')];
  expect(pairs(...told, claim('c', 'wire', null, 2), claim('d', 'post', null, 2))).toEqual(['a b']);
});
