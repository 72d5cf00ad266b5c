import type { DecisionInput, Slot } from '../../../../src/model/judgement.ts';

/** What a person is about to say of the figure at hand; `slot` is null until a field is chosen. */
export type Tray =
  | { readonly kind: 'correct'; readonly slot: Slot | null }
  | { readonly kind: 'reject' | 'set-aside' | 'merge' | 'split' | 'comment' };

/** Sends what was decided of the figure at hand. `goesOn`: there is nothing more to say of it. */
export type Decide = (decision: DecisionInput, goesOn: boolean) => void;
