import { describe, expect, it } from 'vitest';
import { sayValue } from './slots.ts';

describe('sayValue', () => {
  it('says bounds, days and names', () => {
    expect(sayValue({ min: null, max: 1500 })).toBe('at most 1,500');
    expect(sayValue({ min: 2, max: 2 }, 'km2')).toBe('2 km2');
    expect(sayValue({ from: '2031-04-13', to: '2031-04-13' })).toBe('13 Apr 2031');
    expect(sayValue({ text: 'the old mill', name: 'Qarat' })).toBe('Qarat');
    expect(sayValue('inside')).toBe('inside');
  });

  it('says that nothing is held', () => {
    expect(sayValue(null)).toBe('not told');
    expect(sayValue(undefined)).toBe('not told');
  });

  it('drops nothing that it does not know', () => {
    expect(sayValue({ odd: 1 })).toBe('{"odd":1}');
  });
});
