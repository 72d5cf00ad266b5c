import { bestTree } from '../trees/spanning-tree.ts';
import type { LanguageModel } from './model.ts';
import { BATCH_WORDS, Network } from './network.ts';

/** Classes and heads of a sentence's words: indices into the model's tags and labels, and heads, -1 for the root. */
export interface Parse {
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** Reads sentences of up to `BATCH_WORDS` words, many at once. */
export class Parser {
  readonly model: LanguageModel;
  private readonly network: Network;
  private readonly rootLabel: number;

  constructor(model: LanguageModel) {
    this.model = model;
    this.network = new Network(model);
    this.rootLabel = model.labels.indexOf('root');
  }

  parse(sentences: readonly (readonly string[])[]): Parse[] {
    const parses: Parse[] = [];
    let batch: (readonly string[])[] = [];
    let words = 0;
    const flush = (): void => {
      if (batch.length > 0) parses.push(...this.parseBatch(batch));
      batch = [];
      words = 0;
    };
    for (const sentence of sentences) {
      if (words + sentence.length > BATCH_WORDS) flush();
      batch.push(sentence);
      words += sentence.length;
    }
    flush();
    return parses;
  }

  private parseBatch(sentences: readonly (readonly string[])[]): Parse[] {
    const starts = [0];
    for (const { length } of sentences) starts.push((starts.at(-1) ?? 0) + length);
    const scores = this.network.run(sentences.flat(), starts);
    const { sizes, tags, labels } = this.model;
    return sentences.map(({ length }, index) => {
      const from = starts[index] ?? 0;
      const arcs = scores.arcs(from, length);
      const heads = bestTree(scores.memory, arcs.at, length, arcs.width);
      const at = scores.labels(from, heads);
      return {
        heads,
        tags: Int32Array.from(heads, (_, word) =>
          best(scores.memory, scores.tags + (from + word) * sizes.tags, tags.length, -1),
        ),
        labels: Int32Array.from(heads, (head, word) =>
          head < 0 ? this.rootLabel : best(scores.memory, at + word * sizes.labels, labels.length, this.rootLabel),
        ),
      };
    });
  }
}

/** The class of the highest score in a row, `except` one. */
function best(scores: Float32Array, at: number, classes: number, except: number): number {
  let found = -1;
  let most = -Infinity;
  for (let index = 0; index < classes; index += 1) {
    const score = scores[at + index] ?? 0;
    if (score > most && index !== except) {
      most = score;
      found = index;
    }
  }
  return found;
}
