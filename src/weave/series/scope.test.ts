import { describe, expect, it } from 'vitest';
import { scopeOf } from './scope.ts';

const scope = (sentence: string, figure: string): string | null => {
  const at = sentence.indexOf(figure);
  return scopeOf(sentence, at, at + figure.length);
};

describe('what a running count is limited to', () => {
  it.each([
    ['At least 640 people have died in state prisons since 2031.', '640', 'in custody'],
    ['More than 12,000 were tortured to death in the war.', '12,000', 'in custody'],
    ['Some 900 civilians have been killed in coalition air strikes since 2031.', '900', 'from the air, coalition'],
    ['Vassory airstrikes have killed 900 people since 2031.', '900', 'from the air, vassory'],
    ['Since 2031, 70 children have starved to death around Velm.', '70', 'by hunger'],
    ['Landmines have killed 70 people since the war began.', '70', 'by mines'],
  ])('%s', (sentence, figure, way) => {
    expect(scope(sentence, figure)).toBe(way);
  });

  it.each([
    ['More than 9,300 people have died in the war since it began with air raids on Velm.', '9,300'],
    ['The war, in which prisons were stormed, has killed 9,300 people.', '9,300'],
    ['Since protests were met with air strikes, 9,300 people have died in the war.', '9,300'],
    ['In the war 9,300 people have died, while 640 died in prison.', '9,300'],
  ])('is nothing in: %s', (sentence, figure) => {
    expect(scope(sentence, figure)).toBeNull();
  });
});
