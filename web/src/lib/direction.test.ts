import { describe, expect, it } from 'vitest';
import { directionOf } from './direction.ts';

describe('directionOf', () => {
  it('is that of most letters, wherever the others stand', () => {
    expect(directionOf('«انهار الرصيف» it wrote on the wall of the mill')).toBe('ltr');
    expect(directionOf('انهار الرصيف الشرقي قبل الفجر، قال مجلس Velm')).toBe('rtl');
    expect(directionOf('הרציף קרס')).toBe('rtl');
  });

  it('is left to right for what has no letters', () => {
    for (const text of ['', '14 – 17', '«…»']) expect(directionOf(text)).toBe('ltr');
  });
});
