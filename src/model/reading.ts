import type { Claim } from './claim.ts';
import type { Attribution, NameMention, TimeMention } from './mention.ts';
import type { Position } from './position.ts';

/** All that the case needs of one report, as read once against one published day. */
export interface Reading {
  readonly report: string;
  readonly times: readonly TimeMention[];
  readonly names: readonly NameMention[];
  readonly claims: readonly Claim[];
  readonly positions: readonly Position[];
  /** Kept for readers of the report; nothing is woven of them. Absent in what was read before they were kept. */
  readonly attributions?: readonly Attribution[];
}
