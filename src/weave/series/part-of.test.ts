import { expect, it } from 'vitest';
import { NO_PACK } from '../../model/pack/pack.ts';
import { partWords } from './part-of.ts';

const of = (sentence: string, figure: string) => {
  const at = sentence.indexOf(figure);
  return partWords(sentence, at, at + figure.length, NO_PACK);
};

it('of a count before it has the class that its words name', () => {
  const sentence = 'Six of the dead were women and three were children.';
  expect(of(sentence, 'Six')).toEqual({ class: 'women' });
  expect(of(sentence, 'three')).toEqual({ class: 'children' });
  expect(of('The blast hurt 90 people, 14 of them badly.', '14')).toEqual({ class: null });
});

it.each([
  ['Nine of the guards were killed at Velm.', 'Nine'],
  ['Four were children.', 'Four'],
  ['Seven women were killed.', 'Seven'],
])('is not said in: %s', (sentence, figure) => {
  expect(of(sentence, figure)).toBeNull();
});
