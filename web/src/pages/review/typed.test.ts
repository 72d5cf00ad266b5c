import { describe, expect, it } from 'vitest';
import { boundsTyped, daysTyped, nameTyped, numberTyped } from './typed.ts';

describe('numberTyped', () => {
  it('reads numbers with and without marks between thousands', () => {
    for (const words of ['1500', '1,500', '1 500', ' 1\u202f500 ']) expect(numberTyped(words)).toEqual({ value: 1500 });
    expect(numberTyped('2.5')).toEqual({ value: 2.5 });
    expect(numberTyped('1,234,567')).toEqual({ value: 1_234_567 });
  });

  it('takes nothing for nothing', () => {
    expect(numberTyped('  ')).toEqual({ value: null });
  });

  it('refuses what is no number', () => {
    for (const words of ['dozens', '1,5', '-3', '1e9', '12 00', '0x10'])
      expect(numberTyped(words)).toHaveProperty('wrong');
  });
});

describe('boundsTyped', () => {
  it('leaves a side open', () => {
    expect(boundsTyped('', '1,500')).toEqual({ value: { min: null, max: 1500 } });
  });

  it('wants one side, and the least first', () => {
    expect(boundsTyped('', '')).toHaveProperty('wrong');
    expect(boundsTyped('9', '8')).toHaveProperty('wrong');
    expect(boundsTyped('some', '8')).toHaveProperty('wrong');
  });
});

describe('daysTyped', () => {
  it('knows an open side, one day and none', () => {
    expect(daysTyped('2031-04-13', '')).toEqual({ value: { from: '2031-04-13', to: null } });
    expect(daysTyped('2031-04-13', '2031-04-13')).toEqual({ value: { from: '2031-04-13', to: '2031-04-13' } });
    expect(daysTyped('', '')).toEqual({ value: null });
  });

  it('refuses days in the wrong order', () => {
    expect(daysTyped('2031-04-14', '2031-04-13')).toHaveProperty('wrong');
  });
});

describe('nameTyped', () => {
  it('takes an empty field for not told', () => {
    expect(nameTyped('  ')).toEqual({ value: null });
    expect(nameTyped(' Aru ')).toEqual({ value: 'Aru' });
  });
});
