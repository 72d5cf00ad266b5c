import type { Claim } from '../../model/claim.ts';
import type { Judgement, Ruling, Undoing } from '../../model/judgement.ts';
import type { Report } from '../../model/report.ts';
import { compare } from '../series/fact.ts';
import { claimFinder } from './anchor.ts';

/** A judgement with the claims that it was found to be about, before anything is woven. */
export interface Draft {
  readonly judgement: Judgement;
  readonly state: Ruling['state'];
  readonly supersededBy: string | null;
  readonly undone: Undoing | null;
  /** All claims that it is about. */
  readonly claims: readonly string[];
  /** Those of them of which no later judgement decides. */
  readonly decides: ReadonlySet<string>;
  readonly lost: readonly string[];
}

export interface Judged {
  readonly judgements: readonly Judgement[];
  readonly undoings: readonly Undoing[];
}

export const NOT_JUDGED: Judged = { judgements: [], undoings: [] };

/**
 * Finds what each judgement is about and which of them decide: of two on one matter (whether a claim stands, one of its
 * slots, its series, a rating, one pair of series) the later, whoever made it. Undone ones decide nothing. In the order of
 * their revisions.
 */
export function settle(
  { judgements, undoings }: Judged,
  { reports, claims }: { readonly reports: readonly Report[]; readonly claims: readonly Claim[] },
): readonly Draft[] {
  if (judgements.length === 0) return [];
  const find = claimFinder(reports, claims);
  const undone = new Map(undoings.map((undoing) => [undoing.judgement, undoing]));
  const found = judgements.toSorted(byRevision).map((judgement) => {
    const targets = judgement.anchors.claims.map((anchor) => ({ anchor, claim: find(anchor)?.id ?? null }));
    return {
      judgement,
      undone: undone.get(judgement.id) ?? null,
      claims: [...new Set(targets.flatMap(({ claim }) => claim ?? []))],
      lost: targets.flatMap(({ anchor, claim }) => (claim === null ? [wordsOf(anchor)] : [])),
    };
  });
  const last = new Map<string, string>();
  for (const { judgement, undone: undoing, claims: about } of found) {
    if (undoing === null) for (const matter of matters(judgement, about)) last.set(matter, judgement.id);
  }
  return found.map((one): Draft => {
    const { judgement, claims: about } = one;
    const of = matters(judgement, about);
    const decided = of.map((matter) => last.get(matter) ?? judgement.id);
    const decides = new Set(one.undone === null ? about.filter((_, at) => decided[at] === judgement.id) : []);
    const later = decided.find((id) => id !== judgement.id) ?? null;
    const isLater = of.length > 0 && decided.every((id) => id !== judgement.id);
    const isAdrift = judgement.anchors.claims.length > 0 && about.length === 0;
    const state = one.undone !== null ? 'undone' : isAdrift ? 'adrift' : isLater ? 'superseded' : 'holds';
    return { ...one, state, supersededBy: one.undone === null ? later : null, decides };
  });
}

function byRevision(a: Judgement, b: Judgement): number {
  return a.revision - b.revision || compare(a.id, b.id);
}

function wordsOf({ before, text, after }: { before: string; text: string; after: string }): string {
  return `${before.slice(-20)}${text}${after.slice(0, 30)}`.replace(/\s+/g, ' ').trim();
}

/** What a judgement decides of: for claims one matter each, in their order; then what else it is about. */
function matters({ decision }: Judgement, claims: readonly string[]): readonly string[] {
  switch (decision.kind) {
    case 'accept':
    case 'reject':
    case 'set-aside':
      return claims.map((claim) => `standing ${claim}`);
    case 'correct':
      return claims.map((claim) => `${decision.slot} ${claim}`);
    case 'split':
      return claims.map((claim) => `series ${claim}`);
    case 'prefer':
      return claims.map((claim) => `preferred ${claim}`);
    case 'rate': {
      const sources = decision.targets.flatMap((target) => ('source' in target ? [target.source.toLowerCase()] : []));
      return [...claims.map((claim) => `rate ${claim}`), ...sources.map((source) => `rate source ${source}`)];
    }
    case 'merge':
      return [
        `merge ${decision.targets
          .map(({ series }) => series)
          .sort()
          .join(' ')}`,
      ];
  }
}
