import { readFileSync } from 'node:fs';
import type { Container } from '../model/container.ts';
import { unpack } from '../model/container.ts';

/** The widths of the network; `tags` and `labels` are the padded widths of their score rows. */
export interface NetworkSizes {
  readonly vector: number;
  readonly width: number;
  readonly layers: number;
  readonly arc: number;
  readonly label: number;
  readonly tags: number;
  readonly labels: number;
}

/** A table of 8-bit rows, each with its own scale. */
export interface QuantisedTable {
  readonly rows: Int8Array;
  readonly scales: Float32Array;
}

/** A matrix in 16 bits, row by row; a weight is its value times `scale`. */
export interface QuantisedMatrix {
  readonly values: Int16Array;
  readonly scale: number;
}

/** What the model file holds. */
export interface LanguageModel {
  readonly sizes: NetworkSizes;
  /** "UPOS" or "UPOS Feature=Value|..."; the index is the class. */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** Rows of `vectors` by lookup form; the first `trained.scales.length` have a row of their own in `trained`. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly vectors: Int8Array;
  readonly vectorScale: number;
  readonly hashed: QuantisedTable;
  readonly trained: QuantisedTable;
  readonly matrices: ReadonlyMap<string, QuantisedMatrix>;
  /** The other weights by name, as the training names them. */
  readonly weights: ReadonlyMap<string, Float32Array>;
  readonly lemmas: {
    readonly forms: readonly (readonly [string, string])[];
    readonly endings: readonly (readonly [string, string])[];
  };
}

interface Header {
  readonly sizes: NetworkSizes;
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly vectorScale: number;
  readonly matrixScales: Readonly<Record<string, number>>;
  readonly lemmas: LanguageModel['lemmas'];
}

/** The English model that the package brings. */
export function readModel(): LanguageModel {
  return modelOf(unpack(readFileSync(new URL('../../../models/english.bin', import.meta.url))));
}

export function modelOf({ header, arrays }: Container): LanguageModel {
  const { sizes, tags, labels, vectorScale, matrixScales, lemmas } = header as unknown as Header;
  const words = new TextDecoder().decode(arrays['words'] as Uint8Array).split('\n');
  const vocabulary = new Map<string, number>();
  for (const [row, word] of words.entries()) vocabulary.set(word, row);
  const weights = Object.entries(arrays).filter(
    (entry): entry is [string, Float32Array] => entry[0].startsWith('w:') && entry[1] instanceof Float32Array,
  );
  return {
    sizes,
    tags,
    labels,
    vocabulary,
    vectors: arrays['vectors'] as Int8Array,
    vectorScale,
    hashed: { rows: arrays['hashed'] as Int8Array, scales: arrays['hashedScales'] as Float32Array },
    trained: { rows: arrays['trained'] as Int8Array, scales: arrays['trainedScales'] as Float32Array },
    matrices: new Map(
      Object.entries(matrixScales).map(([name, scale]) => [name, { values: arrays[`m:${name}`] as Int16Array, scale }]),
    ),
    weights: new Map(weights.map(([name, array]) => [name.slice(2), array])),
    lemmas,
  };
}
