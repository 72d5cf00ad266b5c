import type { Claim } from './claim.ts';
import type { NameMention, TimeMention } from './mention.ts';
import type { Position } from './position.ts';

/** All that the case needs of one report, as read once against one published day. */
export interface Reading {
  readonly report: string;
  readonly times: readonly TimeMention[];
  readonly names: readonly NameMention[];
  readonly claims: readonly Claim[];
  readonly positions: readonly Position[];
}
