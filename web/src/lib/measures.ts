import type { Measure } from '../../../src/model/claim.ts';

/** The measures as a reader calls them; one that is missing here is a fault of the types. */
const NAMES: Readonly<Record<Measure, string>> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  displaced: 'forced from home',
  evacuated: 'evacuated',
  returned: 'returned',
  inside: 'inside',
  sheltered: 'sheltered',
  held: 'held',
  arrested: 'arrested',
  surrendered: 'surrendered',
  released: 'released',
  kidnapped: 'kidnapped',
  repatriated: 'taken back',
  rescued: 'rescued',
  affected: 'affected',
  destroyed: 'destroyed',
  damaged: 'damaged',
  deployed: 'deployed',
  'took-part': 'took part',
  arrived: 'arrived',
  left: 'left',
  territory: 'territory',
  money: 'money',
  supplied: 'supplied',
  attacks: 'attacks',
  population: 'population',
  other: 'counted',
};

export const MEASURE_NAMES: readonly { readonly value: string; readonly words: string }[] = Object.entries(NAMES)
  .map(([value, words]) => ({ value, words }))
  .sort((a, b) => (a.words < b.words ? -1 : 1));
