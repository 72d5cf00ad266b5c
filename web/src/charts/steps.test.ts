import { describe, expect, it } from 'vitest';
import { axisOf, dayOf, inOrder, type Step } from './steps.ts';

function step(id: string, when: string | null, published: string | null): Step {
  return {
    position: { id, when: when === null ? null : { from: when, to: when } },
    report: { published: { from: published, to: published } },
  } as unknown as Step;
}

describe('steps', () => {
  it('stand at their own day, else at that of the report, else nowhere', () => {
    const days = [step('a', '2031-04-03', '2031-04-20'), step('b', null, '2031-04-02'), step('c', null, null)];
    expect(inOrder(days).map(({ step: { position } }) => position.id)).toEqual(['b', 'a', 'c']);
    expect(days.map(dayOf).map((day) => day === null)).toEqual([false, false, true]);
  });

  it('tell what two reports print of one day once', () => {
    const days = [step('a', '2031-04-03', null), step('b', '2031-04-03', null), step('c', '2031-04-04', null)];
    expect(inOrder(days).map(({ step: { position }, prints }) => [position.id, prints.length])).toEqual([
      ['a', 1],
      ['c', 0],
    ]);
  });

  it('share one axis; one day alone stands in the middle', () => {
    const axis = axisOf([{ actor: 'Orm', steps: [step('a', '2031-04-01', null), step('b', '2031-04-11', null)] }], 5);
    const days = ['2031-04-01', '2031-04-06', '2031-04-11'].map((day) => axis?.at(dayOf(step('x', day, null)) ?? 0));
    expect(days).toEqual([0, 0.5, 1]);
    expect(axisOf([{ actor: 'Orm', steps: [step('a', '2031-04-01', null)] }], 5)?.at(0)).toBe(0.5);
    expect(axisOf([{ actor: 'Orm', steps: [step('c', null, null)] }], 5)).toBeNull();
  });
});
