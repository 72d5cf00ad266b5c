/** How much of the input is dropped while training: shares of units, and of words as `batches.ts` says. */
export interface Dropout {
  readonly input: number;
  readonly inner: number;
  readonly head: number;
  /** A trained word that occurs n times loses its row with probability word / (word + n). */
  readonly word: number;
  readonly vector: number;
}

/** One run over so many epochs, its rate rising for `warmUp` batches and then falling to nothing. */
export interface Round {
  readonly seed: number;
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: Dropout;
  /** Shares of the sentences that are read in small letters, with capitals and in capitals, so that headlines are. */
  readonly cases: readonly [small: number, capitalised: number, capitals: number];
}

export interface Settings {
  /** Each round but the first starts from the model file of the one before. */
  readonly rounds: readonly Round[];
  /** Words in a batch, at least. */
  readonly batch: number;
  readonly warmUp: number;
  /** How many of the commonest words with a pretrained vector the model keeps, beside those of the treebank. */
  readonly vocabulary: number;
  readonly width: number;
  readonly layers: number;
  readonly arc: number;
  readonly label: number;
}

/** What the shipped model was trained with. */
export const SETTINGS: Settings = {
  rounds: [
    {
      seed: 1,
      epochs: 18,
      rate: 0.0025,
      dropout: { input: 0.2, inner: 0.15, head: 0.2, word: 1, vector: 0.05 },
      cases: [0.03, 0.03, 0.02],
    },
    {
      seed: 2,
      epochs: 3,
      rate: 0.0005,
      dropout: { input: 0.2, inner: 0.15, head: 0.2, word: 1, vector: 0.05 },
      cases: [0.01, 0.01, 0],
    },
  ],
  batch: 500,
  warmUp: 150,
  vocabulary: 50_000,
  width: 192,
  layers: 3,
  arc: 64,
  label: 96,
};

/** Longer sentences of the treebank are left out of training. */
export const LONGEST_TRAINED = 200;

/** Pretrained vectors are multiplied by this and rounded to 8 bits; the model multiplies them by `VECTOR_SCALE`. */
export const VECTOR_FACTOR = 254;
export const VECTOR_SCALE = 1 / 24;
