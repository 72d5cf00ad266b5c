import type { Slot } from '../../../../src/model/judgement.ts';

/** What a person is about to say of the figure at hand; `slot` is null until a field is chosen. */
export type Tray =
  | { readonly kind: 'correct'; readonly slot: Slot | null }
  | { readonly kind: 'reject' | 'set-aside' | 'merge' | 'split' | 'comment' };
