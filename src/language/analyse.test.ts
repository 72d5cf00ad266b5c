import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../model/sentence.ts';
import { analyse } from './analyse.ts';
import { isTree } from './trees/spanning-tree.ts';

function read(text: string): readonly Sentence[] {
  return analyse(text, [{ start: 0, end: text.length }]);
}

/** What is wrong with the sentences of a text, in words. */
function faults(text: string, sentences: readonly Sentence[]): string[] {
  const found: string[] = [];
  let at = 0;
  for (const { start, end, tokens } of sentences) {
    if (!isTree(tokens.map(({ head }) => head))) found.push(`no tree at ${start}`);
    if (start !== tokens[0]?.start || end !== tokens.at(-1)?.end) found.push(`another span at ${start}`);
    for (const token of tokens) {
      if (token.text !== text.slice(token.start, token.end)) found.push(`not its text: ${token.text}`);
      if (token.start < at || token.end <= token.start) found.push(`out of order: ${token.text}`);
      if ((token.deprel === 'root') !== token.head < 0) found.push(`root: ${token.text}`);
      if (!/^[A-Z]+$/.test(token.upos) || token.lemma === '') found.push(`no tag or lemma: ${token.text}`);
      at = token.end;
    }
  }
  return found;
}

/** "form/UPOS/lemma relation head", the head's form or "-". */
function told(text: string): string[] {
  return read(text).flatMap(({ tokens }) =>
    tokens.map(
      ({ text: form, upos, lemma, deprel, head }) =>
        `${form}/${upos}/${lemma} ${deprel} ${head < 0 ? '-' : tokens[head]?.text}`,
    ),
  );
}

describe('analyse', () => {
  it('reads who did what to how many', () => {
    expect(told('Rebels in Kaldra killed 12 villagers on Monday.')).toEqual([
      'Rebels/NOUN/rebel nsubj killed',
      'in/ADP/in case Kaldra',
      'Kaldra/PROPN/Kaldra nmod Rebels',
      'killed/VERB/kill root -',
      '12/NUM/12 nummod villagers',
      'villagers/NOUN/villager obj killed',
      'on/ADP/on case Monday',
      'Monday/PROPN/Monday obl killed',
      './PUNCT/. punct killed',
    ]);
  });

  it('tells passive from active and plural from singular', () => {
    const tokens = read('Two bridges were destroyed by the flood.').flatMap((sentence) => sentence.tokens);
    expect(tokens.map(({ deprel }) => deprel).slice(0, 4)).toEqual(['nummod', 'nsubj:pass', 'aux:pass', 'root']);
    expect(tokens[1]?.feats).toContain('Number=Plur');
    expect(tokens[3]?.feats).toContain('Voice=Pass');
    expect(tokens.at(-2)?.feats).toContain('Number=Sing');
  });

  it('reads an attribution after a comma', () => {
    const sentence = told('At least 40 people have fled, the mayor told Orbis.');
    expect(sentence).toContain('mayor/NOUN/mayor nsubj told');
    expect(sentence).toContain('people/NOUN/people nsubj fled');
  });

  it('gives each region its own sentences', () => {
    const text = 'Flood in Kaldra The river rose';
    const sentences = analyse(text, [
      { start: 0, end: 15 },
      { start: 16, end: 30 },
    ]);
    expect(sentences.map(({ block, start, end }) => [block, start, end])).toEqual([
      [0, 0, 15],
      [1, 16, 30],
    ]);
  });

  it('gives the same, whatever stands beside it', () => {
    const text = 'The camp near Elim holds 4,000 people.';
    const alone = read(text)[0]?.tokens;
    const among = read(`${text} ${'It rained all night. '.repeat(60)}`)[0]?.tokens;
    expect(among).toEqual(alone);
  });

  it('gives the same, however many words it read before', () => {
    const text = `Rescuers in Ormond said 41 people had drowned. ${'y'.repeat(90)} was the password.`;
    const fresh = read(text);
    for (let more = 0; more < 3; more += 1)
      read(Array.from({ length: 3000 }, (_, at) => `word${more}x${at}`).join(' '));
    expect(read(text)).toEqual(fresh);
  });

  it('is empty where nothing is written', () => {
    expect(read('')).toEqual([]);
    expect(read(' \n\t ')).toEqual([]);
    expect(analyse('Some words.', [])).toEqual([]);
  });

  it('is a tree over its own text, whatever comes in', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.lorem({ mode: 'sentences', maxCount: 4 }),
      fc
        .array(fc.constantFrom('a', '.', '"', '12', ' ', '\n', 'U.S.', '(', '“', '-', 'said', ','), { maxLength: 80 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(faults(text, read(text))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['one word of a megabyte', 'x'.repeat(1_000_000)],
    ['a line of a megabyte', 'They said that 40 people had left the camp and '.repeat(21_000)],
    ['many marks', '?!("'.repeat(25_000)],
    ['Arabic', 'غادر أربعون شخصا المخيم يوم الاثنين، قال المتحدث. '.repeat(200)],
    ['Chinese', '星期一有四十人离开了营地。发言人说。'.repeat(200)],
    ['bytes', String.fromCharCode(...Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 65_536))],
  ])('%s: neither crashes nor hangs', (_, text) => {
    const began = performance.now();
    expect(faults(text, read(text))).toEqual([]);
    expect(performance.now() - began).toBeLessThan(50_000);
  });
});
