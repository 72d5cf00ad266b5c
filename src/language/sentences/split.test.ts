import { describe, expect, it } from 'vitest';
import { tokenise } from '../tokens/tokenise.ts';
import { LONGEST_SENTENCE, splitSentences } from './split.ts';

function sentencesOf(text: string): string[] {
  const words = tokenise(text, 0, text.length);
  return splitSentences(text, words).map(({ first, last }) =>
    text.slice(words[first]?.start, words[last - 1]?.end).replace(/\s+/g, ' '),
  );
}

describe('splitSentences', () => {
  it.each([
    ['titles and initials', ['Sen. J. K. Moreau met Lt. Col. Ana de Vries.', 'She left.']],
    ['an abbreviation before a name', ['The U.S. Army and the U.N. Security Council agreed.']],
    ['an abbreviation at the end', ['He works in the U.S.', 'The army denied it.']],
    ['clock times', ['It began at 4 p.m. on Sunday.', 'It ended at 6 a.m.', 'They slept.']],
    ['dates and numbers', ['On Jan. 5 some 1,200.5 tons arrived.', '360 000 remain.']],
    ['sentences of one quotation', ['“We hold 800 men.', 'They are dangerous,” he told Orbis.', '“No.”']],
    ['a question that is attributed', ['"Why now?" Mr. Teo asked.', '"Nobody knows."']],
    ['a question that is not', ['“Why now?”', 'The road was empty.']],
    ['a quotation within a sentence', ['He shouted “Stop!” and ran.', 'It was late.']],
    ['brackets', ['They came back (in March.)', 'Nobody asked.']],
    ['an ellipsis', ['And then... nothing came.', 'So we left...', 'Then it rained.']],
    ['a numbered item', ['1. Bring water.', '2. Wait.']],
    ['numbers of notes', ['The mill burned down.[9][12]', 'It was rebuilt [3] later.']],
    ['a dateline', ['KALDRA, March 3 (Orbis) -', 'Rebels left the town.', 'It is quiet.']],
    ['a dateline in capitals', ['PORT ELIM, North Kaldra —', '“No,” he said.']],
    ['a dateline with an agency', ['Al-Marun (Orbis) –', 'At least 12 people died.']],
    ['no dateline', ['Kaldra - A town of mills - has fallen.']],
    ['no dateline either', ['The camp (Elim) - long closed - reopened.']],
  ])('%s', (_, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  it('divides where the blank after a stop is missing', () => {
    expect(sentencesOf('The rest remain.They wait.')).toEqual(['The rest remain.', 'They wait.']);
  });

  it('divides at blank lines and bullets, not at line breaks', () => {
    expect(sentencesOf('Camp is\nfull\n\nMore arrive\n• water\n• food')).toEqual([
      'Camp is full',
      'More arrive',
      '• water',
      '• food',
    ]);
  });

  it('takes no dateline from two lines', () => {
    expect(sentencesOf('FLOODS IN ELIM\nKaldra (Orbis) - Rain fell.')).toEqual([
      'FLOODS IN ELIM Kaldra (Orbis) - Rain fell.',
    ]);
  });

  it('cuts what no mark divides', () => {
    const words = tokenise('word '.repeat(1000), 0, 5000);
    const ranges = splitSentences('word '.repeat(1000), words);
    expect(ranges.reduce((sum, { first, last }) => sum + last - first, 0)).toBe(1000);
    for (const { first, last } of ranges) expect(last - first).toBeLessThanOrEqual(LONGEST_SENTENCE);
  });
});
