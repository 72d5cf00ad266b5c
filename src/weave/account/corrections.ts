import type { Finding } from '../../model/finding.ts';
import { findingOf } from './finding-of.ts';
import { capital, figure, page, topic } from './phrase.ts';
import type { Scene } from './scene.ts';

/** Figures that a report takes back, beside those that it gives in their place. */
export function corrections({ facts }: Scene): readonly Finding[] {
  const factOf = new Map(facts.map((fact) => [fact.claim.id, fact]));
  return facts.flatMap((fact) => {
    const now = fact.replacedBy === null ? undefined : factOf.get(fact.replacedBy);
    if (now === undefined) return [];
    const about = topic(fact);
    return findingOf({
      kind: 'supersedes',
      reading: 'strict',
      facts: [fact, now],
      words:
        `${capital(about === '' ? 'A figure' : about)}: ${page(fact.report)} corrects itself, from ${figure(fact)} to ` +
        `${figure(now)}. The first no longer stands.`,
    });
  });
}
