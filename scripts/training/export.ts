import type { LemmaRules } from '../../src/language/lemmas/lemmatise.ts';
import { pack } from '../../src/language/model/container.ts';
import { HASHED_ROWS } from '../../src/language/network/word-features.ts';
import type { Network } from './network.ts';

export interface Exported {
  readonly network: Network;
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** Trained words first, then the others that have a pretrained vector. */
  readonly words: readonly string[];
  /** Quantised vectors in the order of the words, zeros where a word has none. */
  readonly vectors: Int8Array;
  readonly vectorScale: number;
  readonly lemmas: LemmaRules;
}

/** The bytes of the model file that the package brings. */
export function exportModel({ network, tags, labels, words, vectors, vectorScale, lemmas }: Exported): Uint8Array {
  const { sizes, m, tableAt } = network;
  const hashed = quantise(m, tableAt, HASHED_ROWS, sizes.width);
  const trained = quantise(m, tableAt + HASHED_ROWS * sizes.width, sizes.words, sizes.width);
  const weights = [...network.layout].map(([name, { at, size }]): [string, Float32Array] => [
    name,
    m.slice(at, at + size),
  ]);
  const matrices = weights
    .filter(([name]) => isMatrix(name))
    .map(([name, values]) => ({ name, ...quantiseMatrix(values) }));
  const matrixScales = Object.fromEntries(matrices.map(({ name, scale }) => [name, scale]));
  const header = {
    sizes,
    tags,
    labels,
    vectorScale,
    matrixScales,
    lemmas: { forms: [...lemmas.forms], endings: [...lemmas.endings] },
  };
  return pack({
    header,
    arrays: {
      words: new TextEncoder().encode(words.join('\n')),
      vectors,
      hashed: hashed.rows,
      hashedScales: hashed.scales,
      trained: trained.rows,
      trainedScales: trained.scales,
      ...Object.fromEntries(matrices.map(({ name, values }) => [`m:${name}`, values])),
      ...Object.fromEntries(weights.filter(([name]) => !isMatrix(name)).map(([name, values]) => [`w:${name}`, values])),
    },
  });
}

function quantise(
  memory: Float32Array,
  from: number,
  rows: number,
  width: number,
): { rows: Int8Array; scales: Float32Array } {
  const quantised = new Int8Array(rows * width);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const values = memory.subarray(from + row * width, from + (row + 1) * width);
    const most = values.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
    scales[row] = most / 127;
    for (let at = 0; at < width && most > 0; at += 1)
      quantised[row * width + at] = Math.round(((values[at] ?? 0) * 127) / most);
  }
  return { rows: quantised, scales };
}

/** The large matrices, which every word goes through. */
function isMatrix(name: string): boolean {
  return /^(?:in\d+|proj|tag)$/.test(name);
}

/** Into 16 bits of which 12 are used, so that sums over a row stay within 32. */
function quantiseMatrix(weights: Float32Array): { values: Int16Array; scale: number } {
  const most = weights.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
  const scale = most / 2047;
  return { values: Int16Array.from(weights, (value) => Math.round(value / scale)), scale };
}
