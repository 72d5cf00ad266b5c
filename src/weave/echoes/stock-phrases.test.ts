import { expect, test } from 'vitest';
import { stockSpans } from './stock-phrases.ts';

const stockIn = (text: string) => stockSpans(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['The firm said in a written statement on Monday', ['said in a written statement on']],
  ['speaking on condition of anonymity', ['speaking on condition of anonymity']],
  ['The claim could not be independently verified.', ['could not be independently verified']],
])('%s', (text, phrases) => expect(stockIn(text)).toEqual(phrases));

test.each(['She said in a low voice', 'the condition of the road', 'a statement of accounts', ''])('none: %s', (text) =>
  expect(stockIn(text)).toEqual([]),
);
