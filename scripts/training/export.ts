import type { LemmaRules } from '../../src/language/lemmas/lemmatise.ts';
import { pack } from '../../src/language/model/container.ts';
import { HASHED_ROWS } from '../../src/language/network/word-features.ts';
import { type Lexicon, vocabularyOf } from './lexicon.ts';
import type { Network } from './network.ts';
import { VECTOR_SCALE } from './settings.ts';

/** The bytes of the model file that the package brings. */
export function exportModel(network: Network, lexicon: Lexicon, lemmas: LemmaRules): Uint8Array {
  const { sizes, memory, parameters } = network;
  const { table } = parameters;
  const { words, vectors } = vocabularyOf(lexicon);
  const hashed = quantise(memory, table, HASHED_ROWS, sizes.width);
  const trained = quantise(memory, table + HASHED_ROWS * sizes.width, sizes.words, sizes.width);
  const weights = [...parameters.layout].map(([name, { at, size }]): [string, Float32Array] => [
    name,
    memory.slice(at, at + size),
  ]);
  const matrices = weights
    .filter(([name]) => isMatrix(name))
    .map(([name, values]) => ({ name, ...quantiseMatrix(values) }));
  const matrixScales = Object.fromEntries(matrices.map(({ name, scale }) => [name, scale]));
  const { tags, labels } = lexicon;
  const kept = { forms: [...lemmas.forms], endings: [...lemmas.endings] };
  const header = { sizes, tags, labels, vectorScale: VECTOR_SCALE, matrixScales, lemmas: kept };
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
