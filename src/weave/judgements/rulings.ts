import type { Series } from '../../model/account.ts';
import type { Corrected, Ruling } from '../../model/judgement.ts';
import type { Merged } from './merge.ts';
import type { Draft } from './settle.ts';

export interface Outcome {
  readonly drafts: readonly Draft[];
  readonly stated: ReadonlyMap<string, readonly Corrected[]>;
  readonly made: Merged['made'];
  readonly series: readonly Series[];
}

/** Every judgement with what it did, in the order in which they were made. */
export function rulingsOf({ drafts, stated, made, series }: Outcome): readonly Ruling[] {
  if (drafts.length === 0) return [];
  const homes = new Map(series.flatMap(({ id, points }) => points.map(({ claim }) => [claim, id] as const)));
  const preferred = lastPreferred(drafts, homes);
  return drafts.map(({ judgement, state, supersededBy, undone, claims, lost }): Ruling => {
    const merge = made.get(judgement.id);
    const isMerge = judgement.decision.kind === 'merge';
    const later = preferred.get(homes.get(claims[0] ?? '') ?? '') ?? judgement.id;
    const isOutdone = judgement.decision.kind === 'prefer' && state === 'holds' && later !== judgement.id;
    const isAdrift = isMerge && state === 'holds' && (merge?.series ?? null) === null;
    return {
      id: judgement.id,
      judgement,
      state: isOutdone ? 'superseded' : isAdrift ? 'adrift' : state,
      supersededBy: isOutdone ? later : supersededBy,
      undone,
      claims,
      series: isMerge ? [merge?.series ?? []].flat() : [...new Set(claims.flatMap((claim) => homes.get(claim) ?? []))],
      lost: isMerge ? (merge?.lost ?? []) : lost,
      corrected: stated.get(judgement.id) ?? [],
    };
  });
}

/** A series has one preferred figure: that of the last judgement. */
function lastPreferred(drafts: readonly Draft[], homes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const { judgement, decides } of drafts) {
    if (judgement.decision.kind !== 'prefer') continue;
    for (const claim of decides) last.set(homes.get(claim) ?? '', judgement.id);
  }
  return last;
}
