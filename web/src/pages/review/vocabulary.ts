import type { Measure, Modality } from '../../../../src/model/claim.ts';

/** Every measure, held complete by its type: the page takes no code of the model, only its types. */
const MEASURE_SET: Readonly<Record<Measure, true>> = {
  killed: true,
  injured: true,
  missing: true,
  displaced: true,
  evacuated: true,
  returned: true,
  inside: true,
  sheltered: true,
  held: true,
  arrested: true,
  surrendered: true,
  released: true,
  kidnapped: true,
  repatriated: true,
  rescued: true,
  affected: true,
  destroyed: true,
  damaged: true,
  deployed: true,
  'took-part': true,
  arrived: true,
  left: true,
  territory: true,
  money: true,
  supplied: true,
  attacks: true,
  population: true,
  other: true,
};
const MODALITY_SET: Readonly<Record<Modality, true>> = { asserted: true, possible: true, planned: true, denied: true };

export const MEASURES = Object.keys(MEASURE_SET) as readonly Measure[];
export const MODALITIES = Object.keys(MODALITY_SET) as readonly Modality[];
