import type { FindingKind } from '../../model/finding.ts';

/** The findings in the order in which a reader wants them. */
export const SECTIONS = {
  clashes: ['does-not-add-up', 'contradicts', 'misquotes'],
  changes: ['changed', 'supersedes'],
  support: ['agree', 'looser', 'refines', 'adds-up', 'differs'],
  gaps: ['gap'],
} as const satisfies Record<string, readonly FindingKind[]>;
export type FindingSection = keyof typeof SECTIONS;

/** What a list of findings can be narrowed to: a section of the account, or the sums of the page of the chain. */
export const FINDING_LISTS = [...(Object.keys(SECTIONS) as FindingSection[]), 'chain'] as const;
