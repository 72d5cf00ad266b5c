import type { Account } from '../../model/account.ts';
import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';

const TEXT = 'At least 12 <b>divers</b> died at Port Elim on Monday, Mirel Aldo said.\n\nShare this page\n';

const report: Report = {
  id: 'report-1',
  document: 'a.txt',
  sha256: 'ff',
  mediaType: 'text/plain',
  text: TEXT,
  title: 'Divers *die* at Port Elim',
  blocks: [
    { start: 0, end: 71, kind: 'paragraph', reason: 'text' },
    { start: 73, end: 88, kind: 'furniture', reason: 'share line' },
  ],
  published: { from: '2031-05-05', to: '2031-05-05', basis: 'given', reason: 'given with the file', words: null },
  outlet: 'Radio Elim',
  byline: null,
  credits: [{ agency: 'MNA', cue: 'told', words: { text: 'MNA', start: 0, end: 3 } }],
  language: 'en',
  readBy: 'read/test',
};

const claim: Claim = {
  id: 'claim-1',
  report: 'report-1',
  quote: { text: TEXT.slice(0, 71), start: 0, end: 71 },
  quantity: { text: 'At least 12', start: 0, end: 11, min: 12, max: null, qualifier: 'at least', unit: null },
  population: { text: 'divers', class: 'people' },
  measure: 'killed',
  actor: null,
  place: { text: 'Port Elim', name: 'Port Elim' },
  asOf: { from: '2031-05-05', to: '2031-05-05', precision: 'day', basis: 'publication', words: 'on Monday' },
  chain: [{ agent: 'Mirel Aldo', role: null, kind: 'speaker', cue: 'said', span: { start: 55, end: 65 } }],
  mode: 'indirect',
  modality: 'asserted',
  links: [],
  madeBy: 'claims/test',
};

/** A small account for tests of the renderers: one report with markup in its words, one claim, one finding. */
export const SAMPLE: Account = {
  reports: [report],
  claims: [claim, { ...claim, id: 'claim-2', quantity: { ...claim.quantity, min: 40, max: 60 } }],
  positions: [],
  entities: [],
  echoes: [],
  origins: [
    {
      id: 'origin-1',
      speaker: 'Mirel Aldo',
      occasion: null,
      agency: null,
      outlet: null,
      claims: ['claim-1', 'claim-2'],
      reason: 'one speaker',
    },
  ],
  series: [
    {
      id: 'series-1',
      title: 'killed: divers at Port Elim',
      measure: 'killed',
      population: 'people',
      place: 'Port Elim',
      actor: null,
      unit: null,
      nature: 'total',
      points: [
        {
          claim: 'claim-1',
          origin: 'origin-1',
          from: '2031-05-05',
          to: '2031-05-05',
          min: 12,
          max: null,
          superseded: true,
        },
        {
          claim: 'claim-2',
          origin: 'origin-1',
          from: '2031-05-06',
          to: '2031-05-06',
          min: 40,
          max: 60,
          superseded: false,
        },
      ],
      interval: {
        min: 40,
        max: 60,
        from: '2031-05-06',
        to: '2031-05-06',
        reading: 'strict',
        origins: ['origin-1'],
        uses: [],
        reason: 'One origin only.',
      },
    },
  ],
  findings: [
    {
      id: 'finding-1',
      kind: 'does-not-add-up',
      reading: 'usual',
      differsIn: null,
      claims: ['claim-1', 'claim-2'],
      positions: [],
      words: '12 and then 40: <sum> fails.',
    },
  ],
  rulings: [],
};
