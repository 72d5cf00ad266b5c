import type { FindingKind } from '../../model/finding.ts';

/** The findings in the order in which a reader wants them. */
export const SECTIONS = {
  clashes: ['does-not-add-up', 'contradicts', 'misquotes'],
  changes: ['changed', 'supersedes'],
  support: ['agree', 'looser', 'refines', 'adds-up', 'differs'],
  gaps: ['gap'],
} as const satisfies Record<string, readonly FindingKind[]>;
export type FindingSection = keyof typeof SECTIONS;
