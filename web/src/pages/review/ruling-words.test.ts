import { describe, expect, it } from 'vitest';
import type { RulingView } from '../../../../src/http/api/types.ts';
import { rulingWords } from './ruling-words.ts';

type Decision = RulingView['judgement']['decision'];

const anchor = (text: string) => ({ claim: text, sha256: '', start: 0, end: text.length, text, before: '', after: '' });
const ruling = (decision: Decision, texts: readonly string[], titles: readonly string[] = []) => ({
  judgement: {
    id: 'judgement-1',
    decision,
    anchors: {
      claims: texts.map(anchor),
      series: titles.map((title) => ({ series: title, title, members: [] })),
    },
    by: 'Ida',
    at: '2031-05-03T10:00:00Z',
    revision: 1,
  },
});

describe('rulingWords', () => {
  it('names the figures, two at most', () => {
    const accept: Decision = { kind: 'accept', targets: [{ claim: 'c' }], reason: null };
    expect(rulingWords(ruling(accept, ['38']))).toBe('accepted “38”');
    expect(rulingWords(ruling(accept, ['38', 'nearly 40', 'dozens']))).toBe('accepted “38”, “nearly 40” and 1 more');
  });

  it('tells field and value of a correction', () => {
    const value = { min: null, max: 40 };
    const correct: Decision = { kind: 'correct', targets: [{ claim: 'c' }], slot: 'bounds', value, reason: null };
    expect(rulingWords(ruling(correct, ['38']))).toBe('corrected “38”: figure is at most 40');
  });

  it('names the series that were merged', () => {
    const merge: Decision = { kind: 'merge', targets: [{ series: 'a' }, { series: 'b' }], reason: null };
    expect(rulingWords(ruling(merge, [], ['held: men', 'held: people']))).toBe('merged “held: men” and “held: people”');
  });
});
