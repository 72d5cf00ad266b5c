import { describe, expect, it } from 'vitest';
import type { ClaimView } from '../api/types.ts';
import { findingParts, headlineOf } from './finding-parts.ts';

function claim(id: string, figure: string, quote: string): ClaimView {
  const start = quote.indexOf(figure);
  return {
    id,
    report: `report-of-${id}`,
    quote: { start: 0, end: quote.length, text: quote },
    quantity: { start, end: start + figure.length, text: figure, min: null, max: null, qualifier: null, unit: null },
  } as unknown as ClaimView;
}

const views = [claim('a', 'some 40', 'some 40 barges left Orm'), claim('b', '40', '40 barges lay at the quay')];

describe('findingParts', () => {
  it('leads from a quoted figure to the words that hold it', () => {
    const parts = findingParts({
      words: 'Told of “some 40 barges” and no other.',
      claimViews: views,
      positionViews: [],
    });
    expect(parts.map(({ text }) => text)).toEqual(['Told of ', '“some 40 barges”', ' and no other.']);
    expect(parts[1]?.href).toBe('/reports/report-of-a?claim=a');
  });

  it('takes the next claim where two say the same', () => {
    const same = [claim('a', '40', '40 barges'), claim('b', '40', '40 barges')];
    const parts = findingParts({ words: '“40 barges” and “40 barges”', claimViews: same, positionViews: [] });
    expect(parts.flatMap(({ href }) => href ?? [])).toEqual([
      '/reports/report-of-a?claim=a',
      '/reports/report-of-b?claim=b',
    ]);
  });

  it('links nothing that no claim says', () => {
    const words = 'One origin only for “left: barges in Orm”.';
    expect(findingParts({ words, claimViews: views, positionViews: [] })).toEqual([{ text: words, href: null }]);
  });
});

describe('headlineOf', () => {
  it('is a short first sentence that quotes nothing', () => {
    expect(headlineOf('Orm does not add up. Inside were “40 barges”.')).toBe('Orm does not add up.');
  });

  it('is none where the first sentence quotes, is long, or is all', () => {
    expect(headlineOf('Only “40 barges” left. The rest stayed.')).toBeNull();
    expect(headlineOf(`${'word '.repeat(20)}ends. The rest.`)).toBeNull();
    expect(headlineOf('Orm does not add up.')).toBeNull();
  });
});
