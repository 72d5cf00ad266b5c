import { DISTANCE_BUCKETS } from '../../src/language/network/distance.ts';
import { type Kernels, loadKernels } from '../../src/language/network/kernels.ts';
import { HASHED_ROWS } from '../../src/language/network/word-features.ts';

export interface Sizes {
  /** Width of the pretrained vectors, a multiple of 8, as all widths. */
  readonly vector: number;
  /** Rows of trained words. */
  readonly words: number;
  readonly width: number;
  readonly layers: number;
  readonly arc: number;
  readonly label: number;
  readonly tags: number;
  readonly labels: number;
}

interface Block {
  readonly at: number;
  readonly size: number;
}

/** Adam's decay rates, and the norm to which larger gradients are cut. */
const FIRST = 0.9;
const SECOND = 0.98;
const LARGEST_NORM = 2;

/** Rows of embeddings start this small. */
const TABLE_RANGE = 0.12;

/** The weights, their gradients and Adam's two moments in one memory; rows of embeddings are updated where touched. */
export class Parameters {
  readonly kernels: Kernels;
  readonly memory: Float32Array;
  readonly sizes: Sizes;
  readonly layout = new Map<string, Block>();
  /** Where the table of embeddings starts: the hashed rows, then those of the trained words. */
  readonly table: number;
  private readonly dense: readonly [weights: number, gradients: number, first: number, second: number];
  private readonly rows: readonly [weights: number, gradients: number, first: number, second: number];
  private readonly count: number;
  private readonly touched = new Set<number>();
  private top = 16;
  private step = 0;

  /** `room` is how many floats the caller takes for itself. */
  constructor(sizes: Sizes, room: number, random: () => number) {
    this.sizes = sizes;
    const blocks = blocksOf(sizes);
    this.count = blocks.reduce((sum, [, size]) => sum + size, 0);
    const rows = (HASHED_ROWS + sizes.words) * sizes.width;
    const { kernels, memory } = loadKernels(4 * (this.count + rows) + room + 1024);
    this.kernels = kernels;
    this.memory = memory;
    this.dense = [this.take(this.count), this.take(this.count), this.take(this.count), this.take(this.count)];
    this.rows = [this.take(rows), this.take(rows), this.take(rows), this.take(rows)];
    this.table = this.rows[0];
    let at = this.dense[0];
    for (const [name, size] of blocks) {
      this.layout.set(name, { at, size });
      at += size;
    }
    this.initialise(rows, random);
  }

  /** An area of its own in the memory. */
  take(floats: number): number {
    const at = this.top;
    this.top += (floats + 3) & ~3;
    if (this.top > this.memory.length) throw new RangeError('the memory of the training is too small');
    return at;
  }

  weight(name: string): number {
    return this.block(name).at;
  }

  gradient(name: string): number {
    return this.block(name).at - this.dense[0] + this.dense[1];
  }

  /** Adds to the gradient of a row of embeddings. */
  addToRow(row: number, from: number): void {
    const { width } = this.sizes;
    this.touched.add(row);
    this.kernels.addTo((this.rows[1] + row * width) * 4, from * 4, width);
  }

  /** One step of Adam with the gradients, which are then 0. */
  update(rate: number): void {
    const { memory, kernels, count } = this;
    const { width } = this.sizes;
    this.step += 1;
    const gradients = memory.subarray(this.dense[1], this.dense[1] + count);
    const norm = Math.sqrt(gradients.reduce((sum, value) => sum + value ** 2, 0));
    if (norm > LARGEST_NORM)
      for (const [at, value] of gradients.entries()) gradients[at] = (value * LARGEST_NORM) / norm;
    const corrected = (rate * Math.sqrt(1 - SECOND ** this.step)) / (1 - FIRST ** this.step);
    const [w, g, m, v] = this.dense.map((at) => at * 4) as [number, number, number, number];
    kernels.adam(w, g, m, v, (count + 3) & ~3, corrected, FIRST, SECOND, 1e-8, 0);
    for (const row of this.touched) {
      const [rw, rg, rm, rv] = this.rows.map((at) => (at + row * width) * 4) as [number, number, number, number];
      kernels.adam(rw, rg, rm, rv, width, corrected, FIRST, SECOND, 1e-8, 0);
    }
    this.touched.clear();
  }

  private block(name: string): Block {
    const block = this.layout.get(name);
    if (block === undefined) throw new RangeError(`no weights are called ${name}`);
    return block;
  }

  private initialise(rows: number, random: () => number): void {
    const { vector, width, layers, arc, label } = this.sizes;
    const uniform = (at: number, size: number, range: number): void => {
      for (let index = at; index < at + size; index += 1) this.memory[index] = (random() * 2 - 1) * range;
    };
    const fill = (name: string, range: number): void => {
      const { at, size } = this.block(name);
      uniform(at, size, range);
    };
    fill('vector', 0.6 * Math.sqrt(3 / vector));
    for (let layer = 0; layer < layers; layer += 1) {
      fill(`in${layer}`, Math.sqrt(3 / width));
      const recurrent = this.weight(`rec${layer}`);
      uniform(recurrent, width, 0.5);
      uniform(recurrent + 2 * width, width, 0.5);
    }
    fill('proj', Math.sqrt(3 / width));
    fill('tag', Math.sqrt(1 / width));
    fill('arc', Math.sqrt(1 / arc));
    fill('label', Math.sqrt(1 / label));
    fill('rootArc', 0.5);
    fill('rootLabel', 0.5);
    uniform(this.table, rows, TABLE_RANGE);
  }
}

/** Names and sizes of the dense weights, as the network in use reads them too. */
function blocksOf({ vector, width, layers, arc, label, tags, labels }: Sizes): [string, number][] {
  const projected = 2 * arc + 2 * label;
  const blocks: [string, number][] = [['vector', vector * width]];
  for (let layer = 0; layer < layers; layer += 1)
    blocks.push([`in${layer}`, width * 3 * width], [`rec${layer}`, 4 * width]);
  blocks.push(['proj', width * projected], ['projBias', projected], ['tag', width * tags], ['tagBias', tags]);
  blocks.push(['arc', arc * arc], ['arcBias', arc], ['rootArc', arc], ['rootLabel', label]);
  blocks.push(['label', label * labels], ['labelBias', labels], ['distance', DISTANCE_BUCKETS]);
  return blocks;
}
