import type { Kernels } from './kernels.ts';
import type { LanguageModel, QuantisedTable } from './model.ts';
import { FEATURES_PER_WORD, hashedFeatures, lookupForm, UNKNOWN_ROW } from './word-features.ts';

/** Words whose vectors are kept, and so the slots of the area `cached`; when there would be more, all are found anew. */
export const WORD_SLOTS = 8192;
/** Longer words are kept for one batch only. */
const LONGEST_KEPT = 64;

/** The slots of a batch's words in their order, and which of them, next to each other, were written for it. */
export interface Slots {
  readonly slots: Int32Array;
  readonly first: number;
  readonly written: number;
}

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
  private next = 0;

  constructor(model: LanguageModel, kernels: Kernels, memory: Float32Array, areas: Areas) {
    this.model = model;
    this.kernels = kernels;
    this.memory = memory;
    this.areas = areas;
  }

  /** Where the vectors of at most `WORD_SLOTS` words are, until the next call. */
  slotsOf(forms: readonly string[]): Slots {
    if (this.next + forms.length > WORD_SLOTS) {
      this.kept.clear();
      this.next = 0;
    }
    const first = this.next;
    const slots = Int32Array.from(forms, (form) => this.kept.get(form) ?? this.newSlot(form));
    for (const form of forms) if (form.length > LONGEST_KEPT) this.kept.delete(form);
    return { slots, first, written: this.next - first };
  }

  private newSlot(form: string): number {
    const slot = this.next;
    this.next += 1;
    this.kept.set(form, slot);
    this.write(form, this.areas.cached + slot * this.model.sizes.width);
    return slot;
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
