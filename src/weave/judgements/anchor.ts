import type { Claim } from '../../model/claim.ts';
import type { ClaimAnchor } from '../../model/judgement.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { overlaps } from '../../model/span.ts';
import { groupBy } from '../series/group.ts';

/** How much of the text on each side of a figure tells it from the same words elsewhere in its report. */
const CONTEXT = 48;

/** What finds a claim again after its report was read anew. */
export function anchorOf({ id, quantity }: Claim, { sha256, text }: Report): ClaimAnchor {
  const { start, end } = quantity;
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  return { claim: id, sha256, start, end, text: text.slice(start, end), before, after: text.slice(end, end + CONTEXT) };
}

/** Finds the claim that an anchor means, or null. */
export type FindClaim = (anchor: ClaimAnchor) => Claim | null;

/**
 * Looks for the claim itself, else for one whose figure stands where the anchor stood: in the same bytes at the same
 * span, or, where the text was cut otherwise, at the only place with the same words around it.
 */
export function claimFinder(reports: readonly Report[], claims: readonly Claim[]): FindClaim {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const byBytes = groupBy(reports, ({ sha256 }) => sha256);
  const byReport = groupBy(claims, ({ report }) => report);
  return (anchor) => {
    const own = byId.get(anchor.claim);
    if (own !== undefined) return own;
    for (const report of byBytes.get(anchor.sha256) ?? []) {
      const span = placeOf(anchor, report.text);
      if (span === null) continue;
      const there = (byReport.get(report.id) ?? []).filter(({ quantity }) => overlaps(quantity, span));
      const found = there.find(({ quantity }) => quantity.start === span.start) ?? there[0];
      if (found !== undefined) return found;
    }
    return null;
  };
}

function placeOf({ start, end, text, before, after }: ClaimAnchor, whole: string): Span | null {
  const around = before + text + after;
  if (whole.slice(start - before.length, start - before.length + around.length) === around) return { start, end };
  const at = whole.indexOf(around);
  if (at < 0 || whole.indexOf(around, at + 1) >= 0) return null;
  return { start: at + before.length, end: at + before.length + text.length };
}

/** The name that most of them bear; null where those are no more than half of `all`. The first by name of several. */
export function mostOf(names: readonly string[], all: number): string | null {
  const votes = new Map<string, number>();
  for (const name of names) votes.set(name, (votes.get(name) ?? 0) + 1);
  const [best] = [...votes].sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1));
  return best !== undefined && best[1] * 2 > all ? best[0] : null;
}
