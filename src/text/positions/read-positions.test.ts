import { describe, expect, test } from 'vitest';
import type { PackIssue } from '../../model/pack/issue.ts';
import type { Pack } from '../../model/pack/pack.ts';
import { NO_PACK } from '../../model/pack/pack.ts';
import type { Position } from '../../model/position.ts';
import { extract } from '../extract.ts';
import { reportOf } from '../report-for-tests.ts';

const HARBOUR: PackIssue = {
  id: 'harbour',
  title: 'Opening the harbour',
  acts: [
    { id: 'open', predicates: ['open * harbour', 'reopen', 'let * ships in'] },
    { id: 'toll', predicates: ['pay * toll'] },
    { id: 'free', predicates: ['release'], objects: 'people' },
  ],
  stances: [
    { name: 'calls for opening and a toll', attitude: 'calls-for', acts: ['open'], with: ['toll'] },
    { name: 'calls for opening', attitude: 'calls-for', acts: ['open'], with: [] },
    { name: 'refuses to open', attitude: 'refuses', acts: ['open'], with: [] },
    { name: 'reluctant', attitude: 'reluctant', acts: ['open'], with: [] },
    { name: 'open to it', attitude: 'open', acts: ['open'], with: [] },
    { name: 'has opened', attitude: 'has-done', acts: ['open'], with: [] },
    { name: 'calls for release', attitude: 'calls-for', acts: ['free'], with: [] },
    { name: 'threatens release', attitude: 'threatens', acts: ['free'], with: [] },
  ],
};
const PACK: Pack = { ...NO_PACK, name: 'test', issues: [HARBOUR] };

function positions(text: string, pack = PACK): readonly Position[] {
  return extract(reportOf(text, '2031-05-14'), pack).positions;
}

describe('who wants what', () => {
  test.each([
    ['Norway called on Denmark to open its harbour.', 'Norway', 'calls for opening', 'Denmark'],
    [
      'Norway has repeatedly asked Denmark to open its harbour and pay the toll.',
      'Norway',
      'calls for opening and a toll',
      'Denmark',
    ],
    ['Denmark refused to open the old harbour.', 'Denmark', 'refuses to open', 'old harbour'],
    [
      'Norway’s trade minister, Greta Lund, said her country would not open the harbour.',
      'Norway',
      'refuses to open',
      'harbour',
    ],
    ['Denmark will not open the harbour.', 'Denmark', 'refuses to open', 'harbour'],
    ['Denmark is reluctant to open the harbour.', 'Denmark', 'reluctant', 'harbour'],
    ['Denmark said it is considering opening the harbour.', 'Denmark', 'open to it', 'harbour'],
    ['Denmark has opened the harbour.', 'Denmark', 'has opened', 'harbour'],
  ])('%s', (text, actor, stance, toward) => {
    expect(positions(text)).toMatchObject([{ actor, stance, toward }]);
  });

  test('who speaks for a state is that state', () => {
    const [position] = positions('Danish Prime Minister Ilva Torm urged Norway to open its harbour.');
    expect(position).toMatchObject({ actor: 'Denmark', stance: 'calls for opening', toward: 'Norway' });
  });

  test('"we" and "should" are the speaker', () => {
    const [position] = positions('“Norway should open the harbour,” said Denmark’s foreign minister Ilva Torm.');
    expect(position).toMatchObject({ stance: 'calls for opening', actor: 'Denmark' });
  });

  test('a bare attitude is about what the sentence before was about', () => {
    const found = positions('Norway asked Denmark to open its harbour. But other nations have been reluctant.');
    expect(found.map(({ stance }) => stance)).toEqual(['calls for opening', 'reluctant']);
  });

  test('a position that the text puts in the past is superseded', () => {
    expect(positions('Denmark initially refused to open the harbour.')).toMatchObject([{ superseded: true }]);
    expect(positions('Denmark refused to open the harbour.')).toMatchObject([{ superseded: false }]);
  });

  test('the condition is kept in its words', () => {
    const [position] = positions('If the boats stay, Denmark refuses to open the harbour.');
    expect(position?.condition).toBe('If the boats stay');
  });
});

describe('no positions', () => {
  test.each([
    'Ships lay off the harbour all night.',
    'Norway urged the court to release a statement.',
    'The harbour opened in 1904.',
    'Denmark was forced to release 12 sailors.',
  ])('%s', (text) => {
    expect(positions(text)).toEqual([]);
  });

  test('none without an issue', () => {
    expect(positions('Norway called on Denmark to open its harbour.', NO_PACK)).toEqual([]);
  });
});

test('every quote is a slice of the text and holds the act', () => {
  const text = 'Late on Monday Norway called on Denmark, which owns it, to open the harbour before winter.';
  for (const { quote } of positions(text)) {
    expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    expect(quote.text).toContain('open');
  }
});

test.each([
  ['The government of Norway has repeatedly called on Denmark to open its harbour.', 'The government of Norway has'],
  ['The coast-based Danes called on Norway to open its harbour.', 'The coast-based Danes called'],
  ['It was in March, after Norway called on Denmark to open its harbour, that it froze.', 'Norway called'],
  ['In March, Norway’s Danes called on Denmark to open its harbour.', 'Norway’s Danes called'],
])('a quote begins with the first word of who holds the position: %s', (text, opening) => {
  expect(positions(text).map(({ quote }) => quote.text.slice(0, opening.length))).toEqual([opening]);
});
