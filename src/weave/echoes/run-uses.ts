import type { Segment, Word } from './tokens.ts';

/** Runs of so many words are counted. */
export const RUN = 3;
const SLOTS = 1 << 22;
const SEVERAL = -1;

/**
 * In how many reports each run of three words stands, and whether in those of one outlet only. Counted in arrays of
 * fixed size by the hash of the run, so that memory does not grow with the case; two runs that share a slot count as one.
 */
export class RunUses {
  readonly #reports = new Uint16Array(SLOTS);
  readonly #last = new Int32Array(SLOTS).fill(-1);
  readonly #outlets = new Int32Array(SLOTS);

  /** `outletOf` gives a number above 0 for the outlet of a report, 0 where it is not known. Segments of a report lie together. */
  constructor(segments: readonly Segment[], outletOf: (report: number) => number) {
    for (const { report, words } of segments)
      for (let index = 0; index + RUN <= words.length; index += 1)
        this.#count(slotAt(words, index), report, outletOf(report));
  }

  #count(slot: number, report: number, outlet: number): void {
    if (this.#last[slot] === report) return;
    const isFirst = this.#reports[slot] === 0;
    this.#last[slot] = report;
    if ((this.#reports[slot] as number) < 65_535) this.#reports[slot] = (this.#reports[slot] as number) + 1;
    if (isFirst) this.#outlets[slot] = outlet;
    else if (this.#outlets[slot] !== outlet) this.#outlets[slot] = SEVERAL;
  }

  /** In how many reports the run that starts at `index` stands. */
  reportsAt(words: readonly Word[], index: number): number {
    return this.#reports[slotAt(words, index)] as number;
  }

  /** The outlet that alone uses the run, or 0. */
  outletAt(words: readonly Word[], index: number): number {
    return Math.max(0, this.#outlets[slotAt(words, index)] as number);
  }
}

/** FNV-1a over the letters of the run. */
function slotAt(words: readonly Word[], index: number): number {
  let hash = 0x811c9dc5;
  for (let place = index; place < index + RUN; place += 1) {
    const { form } = words[place] as Word;
    for (let at = 0; at < form.length; at += 1) hash = Math.imul(hash ^ form.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return (hash >>> 0) % SLOTS;
}
