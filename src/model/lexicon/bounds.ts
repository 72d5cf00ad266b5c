/** Inclusive bounds of a figure; null where a side is open. */
export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}
