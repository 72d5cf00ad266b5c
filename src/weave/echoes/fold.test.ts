import { expect, test } from 'vitest';
import { foldNumber, foldWord } from './fold.ts';

test.each([
  ['ferries', 'ferry'],
  ['kilometres', 'kilometer'],
  ['stopped', 'stop'],
  ['taking', 'take'],
  ['defence', 'defense'],
  ['organisation', 'organization'],
  ['Quellen’s', 'Quellen'],
  ['naïve', 'naive'],
  ['seven', '7'],
])('%s and %s are one', (a, b) => expect(foldWord(a)).toBe(foldWord(b)));

test.each([
  ['four', 'for'],
  ['press', 'pres'],
  ['bus', 'bu'],
  ['sing', 's'],
])('%s and %s are two', (a, b) => expect(foldWord(a)).not.toBe(foldWord(b)));

test.each([
  ['2,400', '2400'],
  ['2 400', '2400'],
  ['1.6', '1.6'],
  ['2019', '2019'],
])('number %s', (digits, folded) => expect(foldNumber(digits)).toBe(folded));
