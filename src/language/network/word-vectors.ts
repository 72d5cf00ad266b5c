import type { Kernels } from './kernels.ts';
import type { LanguageModel, QuantisedTable } from './model.ts';
import { FEATURES_PER_WORD, hashedFeatures, lookupForm, UNKNOWN_ROW } from './word-features.ts';

/** Words whose vectors are kept; when there are more, all are found anew. */
const KEPT = 16_384;
/** Longer words are not kept. */
const LONGEST_KEPT = 64;

/** Vectors that the area `cached` must hold: those that are kept, and one that is not. */
export const WORD_SLOTS = KEPT + 1;

/** Where in the memory vectors are kept, a pretrained vector is laid, and its weights are. */
interface Areas {
  readonly cached: number;
  readonly given: number;
  readonly weights: number;
}

/** What the first layer reads of a word: the sum of its rows and its pretrained vector, weighted. */
export class WordVectors {
  private readonly model: LanguageModel;
  private readonly kernels: Kernels;
  private readonly memory: Float32Array;
  private readonly areas: Areas;
  private readonly kept = new Map<string, number>();
  private readonly rows = new Int32Array(FEATURES_PER_WORD);

  constructor(model: LanguageModel, kernels: Kernels, memory: Float32Array, areas: Areas) {
    this.model = model;
    this.kernels = kernels;
    this.memory = memory;
    this.areas = areas;
  }

  /** Where the vector of a word is, until the next word is asked for. */
  at(form: string): number {
    const known = this.kept.get(form);
    if (known !== undefined) return known;
    const isKept = form.length <= LONGEST_KEPT;
    if (isKept && this.kept.size === KEPT) this.kept.clear();
    const at = this.areas.cached + (isKept ? this.kept.size : KEPT) * this.model.sizes.width;
    if (isKept) this.kept.set(form, at);
    this.write(form, at);
    return at;
  }

  private write(form: string, at: number): void {
    const { model, memory, rows } = this;
    memory.fill(0, at, at + model.sizes.width);
    const lower = lookupForm(form);
    hashedFeatures(form, lower, rows, 0);
    for (const row of rows) this.addRow(model.hashed, row, at);
    const row = model.vocabulary.get(lower);
    if (row !== undefined && row < model.trained.scales.length) this.addRow(model.trained, row, at);
    if (row === undefined || !this.addVector(row, at)) this.addRow(model.hashed, UNKNOWN_ROW, at);
  }

  private addRow({ rows, scales }: QuantisedTable, row: number, at: number): void {
    const { memory } = this;
    const { width } = this.model.sizes;
    const scale = scales[row] ?? 0;
    for (let unit = 0, from = row * width; unit < width; unit += 1, from += 1)
      memory[at + unit] = (memory[at + unit] ?? 0) + (rows[from] ?? 0) * scale;
  }

  /** False where the word has no pretrained vector: its row is all zeros. */
  private addVector(row: number, at: number): boolean {
    const { model, memory, areas } = this;
    const { vector, width } = model.sizes;
    const size = model.vectors.length / model.vocabulary.size;
    let isKnown = false;
    for (let unit = 0; unit < vector; unit += 1) {
      const value = unit < size ? (model.vectors[row * size + unit] ?? 0) : 0;
      if (value !== 0) isKnown = true;
      memory[areas.given + unit] = value * model.vectorScale;
    }
    const [given, weights] = [areas.given * 4, areas.weights * 4];
    if (isKnown) this.kernels.multiply(given, vector, weights, width, at * 4, width, 1, width, vector, 1);
    return isKnown;
  }
}
