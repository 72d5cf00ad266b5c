import type { Finding, FindingKind } from '../../model/finding.ts';
import { compare } from '../series/fact.ts';

/** What a reader must know first stands first. */
const ORDER: readonly FindingKind[] = [
  'does-not-add-up',
  'contradicts',
  'misquotes',
  'changed',
  'supersedes',
  'refines',
  'looser',
  'differs',
  'adds-up',
  'agree',
  'gap',
];

/** Findings in their order, each once; of one kind those that rest on more claims first. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const unique = [...new Map(findings.map((finding) => [finding.id, finding])).values()];
  return unique.sort(
    (a, b) =>
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
      b.claims.length - a.claims.length ||
      compare(a.words, b.words) ||
      compare(a.id, b.id),
  );
}
