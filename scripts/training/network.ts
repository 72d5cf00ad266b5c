import { distanceBucket } from '../../src/language/network/distance.ts';
import { FEATURES_PER_WORD, HASHED_ROWS, UNKNOWN_ROW } from '../../src/language/network/word-features.ts';
import type { Batch } from './batches.ts';
import { Parameters, type Sizes } from './parameters.ts';
import { type Dropout, LONGEST_TRAINED, VECTOR_SCALE } from './settings.ts';

/** No batch holds more words. */
const MOST_WORDS = 2048;

/** Names of the areas that hold activations (and, with d before, their gradients), beside those of each layer. */
type Area = string;

/** The network as it is trained: the way forward, with all that the way back needs kept. */
export class Network {
  readonly parameters: Parameters;
  readonly sizes: Sizes;
  readonly random: () => number;
  private readonly areas = new Map<Area, number>();

  constructor(sizes: Sizes, random: () => number) {
    const areas = areasOf(sizes);
    const room = areas.reduce((sum, [, size]) => sum + size + 4, 0);
    this.sizes = sizes;
    this.random = random;
    this.parameters = new Parameters(sizes, room, random);
    for (const [name, size] of areas) this.areas.set(name, this.parameters.take(size));
  }

  get memory(): Float32Array {
    return this.parameters.memory;
  }

  /** Units of the four projections side by side: word and head of arcs, word and head of relations. */
  get projected(): number {
    return 2 * this.sizes.arc + 2 * this.sizes.label;
  }

  area(name: Area): number {
    const at = this.areas.get(name);
    if (at === undefined) throw new RangeError(`no area is called ${name}`);
    return at;
  }

  /** C[m x n] = A[m x k] B[k x n], or += with `add`; B and C without gaps where no strides are given. */
  multiply(a: number, lda: number, b: number, c: number, ldc: number, m: number, n: number, k: number, add = 0): void {
    this.parameters.kernels.multiply(a * 4, lda, b * 4, n, c * 4, ldc, m, n, k, add);
  }

  /** Runs the batch; with dropout, for training. */
  forward(batch: Batch, dropout: Dropout | null): void {
    const { sizes, parameters, projected } = this;
    const { width, layers, arc, tags } = sizes;
    const count = batch.word.length;
    this.embed(batch);
    if (dropout !== null) this.drop(this.area('x0'), this.area('mask0'), count * width, dropout.input);
    for (let layer = 0; layer < layers; layer += 1) {
      this.recur(batch, layer);
      const out = layer + 1;
      if (dropout !== null) this.drop(this.area(`x${out}`), this.area(`mask${out}`), count * width, dropout.inner);
    }
    const top = this.area(`x${layers}`);
    const units = this.area('proj');
    this.multiply(top, width, parameters.weight('proj'), units, projected, count, projected, width);
    this.addBias(units, count, projected, 'projBias');
    parameters.kernels.rectify(units * 4, projected, count, 2 * arc);
    if (dropout !== null) this.drop(units, this.area('projMask'), count * projected, dropout.head);
    this.multiply(top, width, parameters.weight('tag'), this.area('tag'), tags, count, tags, width);
    this.addBias(this.area('tag'), count, tags, 'tagBias');
    this.multiply(units, projected, parameters.weight('arc'), this.area('query'), arc, count, arc, arc);
    this.addBias(this.area('query'), count, arc, 'arcBias');
  }

  /** Scores of the arcs of one sentence, in `arcs`: a row for each word, column 0 the root. Returns the width of a row. */
  arcs(from: number, size: number): number {
    const { memory, parameters, projected } = this;
    const { arc } = this.sizes;
    const width = (size + 8) & ~7;
    const [heads, turned, scores, units] = [
      this.area('heads'),
      this.area('turned'),
      this.area('arcs'),
      this.area('proj'),
    ];
    const root = parameters.weight('rootArc');
    memory.fill(0, heads, heads + width * arc);
    memory.copyWithin(heads, root, root + arc);
    for (let word = 0; word < size; word += 1) {
      const own = units + (from + word) * projected + arc;
      memory.copyWithin(heads + (word + 1) * arc, own, own + arc);
    }
    for (let head = 0; head < width; head += 1)
      for (let unit = 0; unit < arc; unit += 1)
        memory[turned + unit * width + head] = memory[heads + head * arc + unit] ?? 0;
    this.multiply(this.area('query') + from * arc, arc, turned, scores, width, size, width, arc);
    const distance = parameters.weight('distance');
    for (let word = 0; word < size; word += 1)
      for (let head = 0; head <= size; head += 1) {
        const at = scores + word * width + head;
        memory[at] = (memory[at] ?? 0) + (memory[distance + distanceBucket(word, head)] ?? 0);
      }
    return width;
  }

  /** Scores of the relations to the heads given, in `labels`. */
  labels(batch: Batch, heads: Int32Array): void {
    const { label, labels } = this.sizes;
    const { kernels } = this.parameters;
    const hidden = this.area('hidden');
    for (let sentence = 0; sentence + 1 < batch.starts.length; sentence += 1) {
      const from = batch.starts[sentence] ?? 0;
      for (let at = from; at < (batch.starts[sentence + 1] ?? 0); at += 1) {
        const [own, other] = this.labelUnits(this.area('proj'), this.parameters.weight('rootLabel'), from, at, heads);
        kernels.rectifiedSum(own * 4, other * 4, (hidden + at * label) * 4, label);
      }
    }
    this.multiply(
      hidden,
      label,
      this.parameters.weight('label'),
      this.area('labels'),
      labels,
      heads.length,
      labels,
      label,
    );
    this.addBias(this.area('labels'), heads.length, labels, 'labelBias');
  }

  /** Where the relation units of a word and of its head are, in the projections or their gradients. */
  labelUnits(units: number, root: number, from: number, at: number, heads: Int32Array): [own: number, other: number] {
    const { arc, label } = this.sizes;
    const head = heads[at] ?? -1;
    const own = units + at * this.projected + 2 * arc;
    return [own, head < 0 ? root : units + (from + head) * this.projected + 2 * arc + label];
  }

  private embed(batch: Batch): void {
    const { memory, parameters } = this;
    const { width, vector } = this.sizes;
    const count = batch.word.length;
    const [input, given] = [this.area('x0'), this.area('given')];
    memory.fill(0, input, input + count * width);
    for (let at = 0; at < count; at += 1)
      for (const row of rowsOf(batch, at))
        parameters.kernels.addTo((input + at * width) * 4, (parameters.table + row * width) * 4, width);
    for (let index = 0; index < count * vector; index += 1)
      memory[given + index] = (batch.vectors[index] ?? 0) * VECTOR_SCALE;
    this.multiply(given, vector, parameters.weight('vector'), input, width, count, width, vector, 1);
  }

  private recur(batch: Batch, layer: number): void {
    const { parameters } = this;
    const { width } = this.sizes;
    const half = width / 2;
    const wide = 3 * width;
    const [x, u, out] = [this.area(`x${layer}`), this.area(`u${layer}`), this.area(`x${layer + 1}`)];
    const kept = this.area(`kept${layer}`);
    const weights = parameters.weight(`rec${layer}`) * 4;
    this.multiply(x, width, parameters.weight(`in${layer}`), u, wide, batch.word.length, wide, width);
    for (let sentence = 0; sentence + 1 < batch.starts.length; sentence += 1) {
      const from = batch.starts[sentence] ?? 0;
      const last = (batch.starts[sentence + 1] ?? 0) - 1;
      const run = (at: number, shift: number, step: number, own: number): void =>
        parameters.kernels.recur(
          (u + at * wide + 3 * shift) * 4,
          step * wide,
          (x + at * width + shift) * 4,
          step * width,
          (out + at * width + shift) * 4,
          step * width,
          (kept + at * wide + 3 * shift) * 4,
          step * wide,
          own,
          last - from + 1,
          half,
        );
      run(from, 0, 1, weights);
      run(last, half, -1, weights + 16 * half);
    }
  }

  private addBias(to: number, rows: number, columns: number, bias: string): void {
    const from = this.parameters.weight(bias) * 4;
    for (let row = 0; row < rows; row += 1) this.parameters.kernels.addTo((to + row * columns) * 4, from, columns);
  }

  private drop(at: number, mask: number, size: number, share: number): void {
    const { memory, random } = this;
    const kept = 1 / (1 - share);
    for (let index = 0; index < size; index += 1) {
      const factor = random() < share ? 0 : kept;
      memory[mask + index] = factor;
      memory[at + index] = (memory[at + index] ?? 0) * factor;
    }
  }
}

/** The rows of the table that a word of the batch sums. */
export function rowsOf(batch: Batch, at: number): number[] {
  const rows = [...batch.rows.subarray(at * FEATURES_PER_WORD, (at + 1) * FEATURES_PER_WORD)];
  const word = batch.word[at] ?? -1;
  if (word >= 0) rows.push(HASHED_ROWS + word);
  if (batch.hasVector[at] === 0) rows.push(UNKNOWN_ROW);
  return rows;
}

function areasOf(sizes: Sizes): [Area, number][] {
  const { vector, width, layers, arc, label, tags, labels } = sizes;
  const projected = 2 * arc + 2 * label;
  const columns = LONGEST_TRAINED + 8;
  const words = (units: number): number => MOST_WORDS * units;
  const areas: [Area, number][] = [
    ['given', words(vector)],
    ['tag', words(tags)],
    ['query', words(arc)],
    ['dquery', words(arc)],
  ];
  areas.push(['proj', words(projected)], ['dproj', words(projected)], ['projMask', words(projected)]);
  areas.push(['hidden', words(label)], ['dhidden', words(label)], ['labels', words(labels)]);
  areas.push(
    ['heads', columns * arc],
    ['turned', columns * arc],
    ['dheads', columns * arc],
    ['arcs', columns * columns],
  );
  areas.push(['transposed', width * (3 * width + projected + tags)], ['du', words(3 * width)]);
  for (let layer = 0; layer <= layers; layer += 1)
    areas.push([`x${layer}`, words(width)], [`dx${layer}`, words(width)], [`mask${layer}`, words(width)]);
  for (let layer = 0; layer < layers; layer += 1)
    areas.push([`u${layer}`, words(3 * width)], [`kept${layer}`, words(3 * width)]);
  return areas;
}
