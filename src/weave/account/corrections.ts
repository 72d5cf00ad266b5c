import type { Finding } from '../../model/finding.ts';
import type { Fact } from '../series/fact.ts';
import { groupBy } from '../series/group.ts';
import { findingOf } from './finding-of.ts';
import { capital, figure, page, source, topic, when } from './phrase.ts';
import type { Scene } from './scene.ts';
import { isStated } from './scene.ts';

/** Figures that a report takes back, or gives as those of before, beside those that it gives in their place. */
export function corrections(scene: Scene): readonly Finding[] {
  return [...takenBack(scene), ...ofBefore(scene)];
}

function takenBack({ facts }: Scene): readonly Finding[] {
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

/** "Down from 90": one finding for each figure of before whose sentence gives that of now. */
function ofBefore({ facts }: Scene): readonly Finding[] {
  const stated = facts.filter((fact) => isStated(fact) && fact.claim.measure !== 'other');
  const inReport = groupBy(stated, ({ report }) => report.id);
  return stated.flatMap((fact) => {
    if (!fact.isFormer) return [];
    const now = (inReport.get(fact.report.id) ?? [])
      .filter((other) => isNowOf(fact, other))
      .toSorted(byNearness(fact))[0];
    if (now === undefined) return [];
    const about = topic(fact);
    return findingOf({
      kind: 'supersedes',
      reading: 'strict',
      facts: [fact, now],
      words:
        `${capital(about === '' ? 'A figure' : about)}: ${page(fact.report)} tells of a count that was ${figure(fact)} and is now ` +
        `${figure(now)} (${source(now)}, ${when(now)}).`,
    });
  });
}

function isNowOf(former: Fact, fact: Fact): boolean {
  if (fact.isFormer || fact.sentence !== former.sentence || fact.unit !== former.unit) return false;
  return (
    fact.claim.measure === former.claim.measure &&
    (fact.class === former.class || fact.class === null || former.class === null)
  );
}

function byNearness({ claim: { quantity } }: Fact): (a: Fact, b: Fact) => number {
  const distance = ({ claim }: Fact): number => Math.abs(claim.quantity.start - quantity.start);
  return (a, b) => distance(a) - distance(b);
}
