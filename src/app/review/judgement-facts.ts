import { contentId } from '../../base/hash.ts';
import type { Fact, Ledger } from '../../ledger/ledger.ts';
import type { Judgement, Undoing } from '../../model/judgement.ts';
import { JudgementCodec, UndoingCodec } from '../../model/judgement.ts';
import type { Judged } from '../../weave/judgements/settle.ts';

/** Every judgement that was ever made in the case, with those that were undone. */
export function judgedOf(ledger: Ledger): Judged {
  return {
    judgements: ledger.facts('judgement').map(({ body }) => JudgementCodec.parse(body)),
    undoings: ledger.facts('undoing').map(({ body }) => UndoingCodec.parse(body)),
  };
}

export function judgementFact(judgement: Omit<Judgement, 'id'>): Fact & { readonly body: Judgement } {
  const id = contentId('judgement', judgement);
  return { id, kind: 'judgement', body: { id, ...judgement } };
}

export function undoingFact(undoing: Omit<Undoing, 'id'>): Fact & { readonly body: Undoing } {
  const id = contentId('undoing', undoing);
  return { id, kind: 'undoing', body: { id, ...undoing } };
}
