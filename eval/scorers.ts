/**
 * One scorer run: what to prepare, which command's output it scores, and which of its figures are kept.
 * `figures` maps the name in our table to the path of keys in the scorer's JSON; `scale` 100 where it gives shares of one.
 */
export interface Scorer {
  readonly name: string;
  readonly script: string;
  readonly corpus: string;
  /** The words of the command for the folder of inputs; `account` where the account of all inputs in one case is scored. */
  readonly command: 'account' | ((out: string) => readonly string[]);
  readonly inputs: string;
  readonly scale: 1 | 100;
  readonly figures: Readonly<Record<string, readonly string[]>>;
}

const CLAIM_FIGURES: Scorer['figures'] = {
  detection: ['figures', 'detection', 'f1'],
  bounds: ['figures', 'bounds', 'accuracy'],
  qualifier: ['figures', 'qualifier', 'accuracy'],
  unit: ['figures', 'unit', 'accuracy'],
  population: ['figures', 'population', 'accuracy'],
  measure: ['figures', 'measure', 'accuracy'],
  speaker: ['figures', 'speaker', 'accuracy'],
  'asOf overlap': ['figures', 'asOf overlap', 'accuracy'],
  place: ['figures', 'place', 'accuracy'],
  modality: ['figures', 'modality', 'accuracy'],
  'whole claim': ['figures', 'whole claim', 'f1'],
};

const listed = (out: string): readonly string[] => ['--reports', `${out}/reports.json`];
const TEXT = { inputs: '.txt' } as const;

export const SCORERS: readonly Scorer[] = [
  {
    ...TEXT,
    name: 'claims-seeds',
    script: 'claims',
    corpus: 'gold/seeds',
    command: (out) => ['extract', ...listed(out)],
    scale: 1,
    figures: CLAIM_FIGURES,
  },
  {
    ...TEXT,
    name: 'claims-dev',
    script: 'claims',
    corpus: 'gold/dev',
    command: (out) => ['extract', ...listed(out)],
    scale: 1,
    figures: CLAIM_FIGURES,
  },
  {
    ...TEXT,
    name: 'quantities',
    script: 'quantities',
    corpus: 'corpora/newsquant/dev.json',
    command: () => ['inspect', 'quantities'],
    scale: 100,
    figures: {
      value: ['value', 'f1'],
      'value and change': ['value+change', 'f1'],
      'value and unit': ['value+unit', 'f1'],
    },
  },
  {
    ...TEXT,
    name: 'times',
    script: 'times',
    corpus: 'corpora/tempeval3',
    command: (out) => ['inspect', 'times', ...listed(out)],
    scale: 1,
    figures: {
      value: ['figures', 'value', 'f1'],
      relaxed: ['figures', 'relaxed', 'f1'],
      strict: ['figures', 'strict', 'f1'],
    },
  },
  {
    ...TEXT,
    name: 'displacement',
    script: 'displacement',
    corpus: 'corpora/idmc/labelled.csv',
    command: () => ['extract'],
    scale: 100,
    figures: {
      'figure recall': ['figure, written', 'recall'],
      unit: ['unit, written', 'accuracy'],
      term: ['term, written', 'accuracy'],
    },
  },
  {
    ...TEXT,
    name: 'syntax',
    script: 'syntax',
    corpus: 'corpora/ud-ewt/dev.conllu',
    command: () => ['inspect', 'syntax'],
    scale: 100,
    figures: { tokens: ['Tokens', 'f1'], UPOS: ['UPOS', 'f1'], UAS: ['UAS', 'f1'], LAS: ['LAS', 'f1'] },
  },
  {
    name: 'pages',
    script: 'pages',
    corpus: 'corpora/pages',
    inputs: '.html',
    command: () => ['inspect', 'text'],
    scale: 100,
    figures: { text: ['text', 'f1'] },
  },
  {
    ...TEXT,
    name: 'attributions',
    script: 'attributions',
    corpus: 'corpora/polnear/dev',
    command: (out) => ['inspect', 'attributions', ...listed(out)],
    scale: 1,
    figures: {
      attribution: ['figures', 'attribution', 'f1'],
      'with the right source': ['figures', 'attribution with the right source', 'f1'],
    },
  },
  {
    ...TEXT,
    name: 'echoes',
    script: 'echoes',
    corpus: 'gold/echoes/dev.json',
    command: (out) => ['inspect', 'echoes', ...listed(out)],
    scale: 100,
    figures: { pairs: ['pairs', 'f1'], passages: ['passages', 'accuracy'] },
  },
  {
    ...TEXT,
    name: 'origins',
    script: 'origins',
    corpus: 'gold/echoes/dev.json',
    command: 'account',
    scale: 100,
    figures: { found: ['found', 'accuracy'], origin: ['origin', 'accuracy'], relation: ['relation', 'accuracy'] },
  },
];
