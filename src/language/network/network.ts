import { distanceBucket } from './distance.ts';
import type { Kernels } from './kernels.ts';
import { loadKernels } from './kernels.ts';
import type { LanguageModel } from './model.ts';
import { WORD_SLOTS, WordVectors } from './word-vectors.ts';

/** Words that one run takes at most; a sentence is never longer. */
export const BATCH_WORDS = 512;

/** What the activations are multiplied by before they are rounded to 16 bits. */
const ACTIVATION_SCALE = 1024;
const AREAS = [
  'cached',
  'cachedInput',
  'vector',
  'a',
  'b',
  'rounded',
  'u',
  'projected',
  'tags',
  'query',
  'heads',
  'arcs',
  'hidden',
  'labels',
] as const;

/** What a run leaves in the memory: scores by offset and row width, for the words of the batch in their order. */
export interface Scores {
  readonly memory: Float32Array;
  readonly tags: number;
  /** Writes the arc scores of a sentence and returns where they are and how wide a row is. */
  arcs(from: number, size: number): { readonly at: number; readonly width: number };
  /** Writes the relation scores of a sentence under the heads given and returns where they are. */
  labels(from: number, heads: Int32Array): number;
}

/** The network with its weights in a memory of its own: embeddings, simple recurrent layers, and the three scorers. */
export class Network {
  private readonly model: LanguageModel;
  private readonly kernels: Kernels;
  private readonly memory: Float32Array;
  private readonly weights = new Map<string, number>();
  private readonly areas: Record<(typeof AREAS)[number], number>;
  private readonly words: WordVectors;
  private top = 4;

  constructor(model: LanguageModel) {
    const { vector, width, arc, label, tags, labels } = model.sizes;
    const projected = 2 * arc + 2 * label;
    const square = (BATCH_WORDS + 8) * (BATCH_WORDS + 8);
    const sizes = {
      cached: WORD_SLOTS * width,
      cachedInput: WORD_SLOTS * width * 3,
      vector,
      a: BATCH_WORDS * width,
      b: BATCH_WORDS * width,
      rounded: (BATCH_WORDS * width) / 2,
      u: BATCH_WORDS * width * 3,
      projected: BATCH_WORDS * projected,
      tags: BATCH_WORDS * tags,
      query: BATCH_WORDS * arc,
      heads: (BATCH_WORDS + 8) * arc,
      arcs: square,
      hidden: BATCH_WORDS * label,
      labels: BATCH_WORDS * labels,
    };
    const matrices = [...model.matrices].map(([name, { values }]) => [name, inPairs(values, width)] as const);
    const held = [...model.weights.values(), ...matrices.map(([, values]) => values)];
    const floats = [...Object.values(sizes), ...held.map(({ length }) => length)].reduce(
      (sum, size) => sum + size + 4,
      8,
    );
    const { kernels, memory } = loadKernels(floats);
    this.model = model;
    this.kernels = kernels;
    this.memory = memory;
    for (const [name, values] of model.weights) {
      const at = this.take(values.length);
      memory.set(values, at);
      this.weights.set(name, at);
    }
    for (const [name, values] of matrices) {
      const at = this.take(values.length);
      memory.set(values, at);
      this.weights.set(name, at);
    }
    this.areas = Object.fromEntries(
      Object.entries(sizes).map(([name, size]) => [name, this.take(size)]),
    ) as Network['areas'];
    const { cached, vector: given } = this.areas;
    this.words = new WordVectors(model, kernels, memory, { cached, given, weights: this.weight('vector') });
  }

  private take(floats: number): number {
    const at = this.top;
    this.top += (floats + 3) & ~3;
    return at;
  }

  private weight(name: string): number {
    return this.weights.get(name) ?? 0;
  }

  /** Runs whole sentences, `starts` being where each begins and, last, where all end. */
  run(forms: readonly string[], starts: readonly number[]): Scores {
    const { width, layers, arc, label, tags } = this.model.sizes;
    const count = forms.length;
    const { a, b, u, projected, query } = this.areas;
    this.readWords(forms);
    let [input, output] = [a, b];
    for (let layer = 0; layer < layers; layer += 1) {
      if (layer > 0) {
        this.round(input, count);
        this.matrix(`in${layer}`, u, 3 * width, count, null);
      }
      this.recur(layer, input, output, starts);
      [input, output] = [output, input];
    }
    const wide = 2 * arc + 2 * label;
    this.round(input, count);
    this.matrix('proj', projected, wide, count, 'projBias');
    this.kernels.rectify(projected * 4, wide, count, 2 * arc);
    this.matrix('tag', this.areas.tags, tags, count, 'tagBias');
    this.kernels.multiply(projected * 4, wide, this.weight('arc') * 4, arc, query * 4, arc, count, arc, arc, 0);
    this.addBias(query, count, arc, 'arcBias');
    return {
      memory: this.memory,
      tags: this.areas.tags,
      arcs: (from, size) => this.arcs(from, size),
      labels: (from, heads) => this.labels(from, heads),
    };
  }

  /**
   * Lays the vectors of the words into the input of the first layer, and what its matrix makes of them into `u`: it is the
   * same wherever a word stands, so that it is kept with the vector.
   */
  private readWords(forms: readonly string[]): void {
    const { memory } = this;
    const { width } = this.model.sizes;
    const { a, u, cached, cachedInput } = this.areas;
    const { slots, first, written } = this.words.slotsOf(forms);
    this.round(cached + first * width, written);
    this.matrix('in0', cachedInput + first * 3 * width, 3 * width, written, null);
    for (const [at, slot] of slots.entries()) {
      memory.copyWithin(a + at * width, cached + slot * width, cached + (slot + 1) * width);
      const from = cachedInput + slot * 3 * width;
      memory.copyWithin(u + at * 3 * width, from, from + 3 * width);
    }
  }

  /** Both directions of a layer over each sentence, from what its matrix made of the input. */
  private recur(layer: number, input: number, output: number, starts: readonly number[]): void {
    const { width } = this.model.sizes;
    const half = width / 2;
    const { u } = this.areas;
    const recurrent = this.weight(`rec${layer}`) * 4;
    for (let sentence = 0; sentence + 1 < starts.length; sentence += 1) {
      const from = starts[sentence] ?? 0;
      const size = (starts[sentence + 1] ?? 0) - from;
      const last = from + size - 1;
      this.kernels.recur(
        (u + from * 6 * half) * 4,
        6 * half,
        (input + from * width) * 4,
        width,
        (output + from * width) * 4,
        width,
        0,
        0,
        recurrent,
        size,
        half,
      );
      this.kernels.recur(
        (u + last * 6 * half + 3 * half) * 4,
        -6 * half,
        (input + last * width + half) * 4,
        -width,
        (output + last * width + half) * 4,
        -width,
        0,
        0,
        recurrent + 16 * half,
        size,
        half,
      );
    }
  }

  /** Rounds the inputs of the matrices that come next to 16 bits. */
  private round(input: number, rows: number): void {
    this.kernels.quantise(input * 4, this.areas.rounded * 4, rows * this.model.sizes.width, ACTIVATION_SCALE);
  }

  /** The rounded inputs times a matrix in 16 bits, plus a bias. */
  private matrix(name: string, to: number, columns: number, rows: number, bias: string | null): void {
    const scale = (this.model.matrices.get(name)?.scale ?? 0) / ACTIVATION_SCALE;
    const added = bias === null ? 0 : this.weight(bias) * 4;
    const { width } = this.model.sizes;
    this.kernels.multiplyQuantised(
      this.areas.rounded * 4,
      this.weight(name) * 4,
      to * 4,
      rows,
      columns,
      width,
      scale,
      added,
    );
  }

  private addBias(to: number, rows: number, columns: number, bias: string): void {
    const from = this.weight(bias) * 4;
    for (let row = 0; row < rows; row += 1) this.kernels.addTo((to + row * columns) * 4, from, columns);
  }

  private arcs(from: number, size: number): { at: number; width: number } {
    const { memory } = this;
    const { arc, label } = this.model.sizes;
    const wide = 2 * arc + 2 * label;
    const width = (size + 8) & ~7;
    const { heads, arcs, projected, query } = this.areas;
    const root = this.weight('rootArc');
    for (let unit = 0; unit < arc; unit += 1) {
      const to = heads + unit * width;
      memory[to] = memory[root + unit] ?? 0;
      let source = projected + from * wide + arc + unit;
      for (let word = 1; word <= size; word += 1, source += wide) memory[to + word] = memory[source] ?? 0;
      for (let word = size + 1; word < width; word += 1) memory[to + word] = 0;
    }
    this.kernels.multiply((query + from * arc) * 4, arc, heads * 4, width, arcs * 4, width, size, width, arc, 0);
    const distance = this.weight('distance');
    for (let word = 0; word < size; word += 1) {
      const row = arcs + word * width;
      for (let head = 0; head <= size; head += 1)
        memory[row + head] = (memory[row + head] ?? 0) + (memory[distance + distanceBucket(word, head)] ?? 0);
    }
    return { at: arcs, width };
  }

  private labels(from: number, heads: Int32Array): number {
    const { arc, label, labels } = this.model.sizes;
    const wide = 2 * arc + 2 * label;
    const { hidden, projected } = this.areas;
    const root = this.weight('rootLabel');
    for (let word = 0; word < heads.length; word += 1) {
      const head = heads[word] ?? -1;
      const own = projected + (from + word) * wide + 2 * arc;
      const other = head < 0 ? root : projected + (from + head) * wide + 2 * arc + label;
      this.kernels.rectifiedSum(own * 4, other * 4, (hidden + word * label) * 4, label);
    }
    this.kernels.multiply(
      hidden * 4,
      label,
      this.weight('label') * 4,
      labels,
      this.areas.labels * 4,
      labels,
      heads.length,
      labels,
      label,
      0,
    );
    this.addBias(this.areas.labels, heads.length, labels, 'labelBias');
    return this.areas.labels;
  }
}

/** The rows of a matrix in pairs, the two values of each column side by side, as floats that hold the 16-bit values. */
function inPairs(values: Int16Array, rows: number): Float32Array {
  const columns = values.length / rows;
  const paired = new Int16Array(values.length);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      paired[((row >> 1) * columns + column) * 2 + (row & 1)] = values[row * columns + column] ?? 0;
  return new Float32Array(paired.buffer);
}
