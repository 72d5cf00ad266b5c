import { describe, expect, it } from 'vitest';
import { isFormer } from './former.ts';

const former = (sentence: string, figure: string): boolean => {
  const at = sentence.indexOf(figure);
  return isFormer(sentence, at, at + figure.length);
};

describe('a figure of before', () => {
  it.each([
    ['The office raised the toll from 214 to 263.', '214'],
    ['The toll of the flood rose from at least 12 people to 31.', 'at least 12'],
    ['Twelve people are missing in Velm, down from 90.', '90'],
    ['About 300 arrive each day, down from a peak of 1,000.', '1,000'],
    ['The number of dead was lowered from 263 bodies to 241.', '263'],
  ])('%s', (sentence, figure) => {
    expect(former(sentence, figure)).toBe(true);
  });

  it.each([
    ['The office raised the toll from 214 to 263.', '263'],
    ['Twelve people are missing in Velm, down from 90.', 'Twelve'],
    ['Bodies fell from 14 carts to the street.', '14'],
    ['They fell back from 3 posts.', '3'],
    ['The toll rose from the 12 villages of the coast.', '12'],
    ['People came from 40 districts.', '40'],
  ])('is none in: %s', (sentence, figure) => {
    expect(former(sentence, figure)).toBe(false);
  });
});
