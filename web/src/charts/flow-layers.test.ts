import { describe, expect, it } from 'vitest';
import { layersOf } from './flow-layers.ts';

const camps = [{ id: 'ship' }, { id: 'quay' }, { id: 'school' }, { id: 'home' }];

describe('layersOf', () => {
  it('sets each compartment below all that lead to it, flows between', () => {
    const layers = layersOf(camps, [
      { id: 'landed', from: 'ship', to: 'quay' },
      { id: 'lodged', from: 'quay', to: 'school' },
      { id: 'straight', from: 'quay', to: 'home' },
      { id: 'later', from: 'school', to: 'home' },
      { id: 'gone', from: 'school', to: null },
    ]);
    expect(layers.map(({ ids }) => ids.join(' '))).toEqual([
      'ship',
      'landed',
      'quay',
      'lodged straight',
      'school',
      'later gone',
      'home',
    ]);
    expect(layers.map(({ kind }) => kind === 'flows')).toEqual([false, true, false, true, false, true, false]);
  });

  it('ends where ways lead in a circle', () => {
    const layers = layersOf(camps.slice(0, 2), [
      { id: 'out', from: 'ship', to: 'quay' },
      { id: 'back', from: 'quay', to: 'ship' },
    ]);
    expect(layers.flatMap(({ ids }) => ids).sort()).toEqual(['back', 'out', 'quay', 'ship']);
  });

  it('lets in what comes from outside, and sets apart what nothing touches', () => {
    const layers = layersOf(camps.slice(0, 2), [{ id: 'in', from: null, to: 'ship' }]);
    expect(layers.map(({ ids }) => ids.join(' '))).toEqual(['in', 'ship', 'quay']);
  });

  it('shows compartments alone in one row', () => {
    expect(layersOf(camps, [])).toEqual([{ kind: 'compartments', ids: ['ship', 'quay', 'school', 'home'] }]);
  });
});
