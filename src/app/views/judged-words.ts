import type { Corrected } from '../../model/judgement.ts';
import { bounds, days } from '../report/words.ts';
import type { CaseIndex } from './case-index.ts';
import { standingOf } from './claim-view.ts';
import { SLOT_WORDS } from './judgement-words.ts';

/**
 * What people changed about a claim, each in a few words: "rejected by Ida Ferro", "the bounds corrected by Jo Vance, the
 * report states 5,200". Nothing where they only looked at it.
 */
export function judgedWords(index: CaseIndex, claim: string): readonly string[] {
  const rulings = (index.rulingsOf.get(claim) ?? []).filter(({ state }) => state === 'holds');
  const standing = standingOf(rulings);
  return rulings.flatMap(({ judgement: { decision, by }, corrected }) => {
    if (decision.kind === 'reject' && standing === 'rejected') return [`rejected by ${by}`];
    if (decision.kind === 'set-aside' && standing === 'set-aside') return [`set aside by ${by}`];
    const own = corrected.filter((one) => one.claim === claim);
    return own.map((one) => `${SLOT_WORDS[one.slot]} corrected by ${by}, the report states ${statedWords(one)}`);
  });
}

function statedWords({ slot, stated }: Corrected): string {
  if (stated === null) return 'none';
  if (typeof stated !== 'object') return String(stated);
  const { min, max, from, to } = stated as Record<string, never>;
  return slot === 'bounds' ? bounds(min ?? null, max ?? null, null) : days(from ?? null, to ?? null);
}
