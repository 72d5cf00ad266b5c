import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import { explainClaim } from './explain.ts';
import { MEASURE_WORDS } from './measure/words.ts';

const CLAIM: Claim = {
  id: 'claim-1',
  report: 'report-1',
  quote: { text: '12 divers drowned', start: 0, end: 17 },
  quantity: { text: '12', start: 0, end: 2, min: 12, max: 12, qualifier: null, unit: null },
  population: { text: 'divers', class: null },
  measure: 'killed',
  actor: null,
  place: null,
  asOf: { from: '2031-05-12', to: '2031-05-12', precision: 'day', basis: 'publication', words: 'Monday' },
  chain: [],
  mode: 'narration',
  modality: 'asserted',
  links: [],
  madeBy: 'claims/verb-after',
};

test('says which rule, where, when and how sure', () => {
  expect(explainClaim(CLAIM)).toBe(
    'killed: the predicate right after the counted words says it; no place is tied to it; 2031-05-12 by "Monday"; asserted.',
  );
});

test('a rule that it does not know is named', () => {
  expect(explainClaim({ ...CLAIM, madeBy: 'absences/other' })).toContain('rule absences/other');
});

test('every rule and every word of the tables stands in the codebook', () => {
  const codebook = readFileSync(new URL('../../../docs/claims.md', import.meta.url), 'utf8');
  const source = readFileSync(new URL('measure/decide.ts', import.meta.url), 'utf8');
  for (const [, fixed, listed] of source.matchAll(/rule: '([a-z-]+)'|^ +\['([a-z-]+)',.*\(\) =>/gm)) {
    expect(codebook).toContain(`\`${fixed ?? listed}\``);
  }
  for (const words of Object.values(MEASURE_WORDS)) {
    for (const word of Object.values(words).join(' ').trim().split(/\s+/)) {
      expect(codebook).toContain(word.replace('_', ' ').replace('+', ' … '));
    }
  }
});
