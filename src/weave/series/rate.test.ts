import { describe, expect, it } from 'vitest';
import { rateOf } from './rate.ts';

const rate = (sentence: string, figure: string): string | null =>
  rateOf(sentence, sentence.indexOf(figure) + figure.length);

describe('what a figure is counted by', () => {
  it.each([
    ['About 300 people a day now reach Velm.', '300', 'day'],
    ['It fell from 1,000 a day in the spring.', '1,000', 'day'],
    ['The ward takes in 40 wounded people every week.', '40', 'week'],
    ['They count 90 daily arrivals at the gate.', '90', 'day'],
  ])('%s', (sentence, figure, time) => {
    expect(rate(sentence, figure)).toBe(time);
  });

  it.each([
    ['In all 1,200 people reached the camp in a day.', '1,200'],
    ['The raid killed 31 people a day after the truce ended.', '31'],
    ['The blast hurt 31 people a week earlier.', '31'],
    ['The march drew 800 people on a day of rain.', '800'],
    ['They told the paper that 60 people arrived.', '60'],
    ['The 12 men who wrote for the Daily Lamp were freed.', '12'],
  ])('is nothing in: %s', (sentence, figure) => {
    expect(rate(sentence, figure)).toBeNull();
  });
});
