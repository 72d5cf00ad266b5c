import { contentId } from '../../base/hash.ts';
import type { Finding, FindingKind, Sense, Sum } from '../../model/finding.ts';
import type { Fact } from '../series/fact.ts';
import { compare } from '../series/fact.ts';

export interface FindingFields {
  readonly kind: FindingKind;
  readonly facts: readonly Fact[];
  readonly words: string;
  readonly reading?: Sense | null;
  readonly differsIn?: string | null;
  readonly positions?: readonly string[];
  readonly sum?: Sum | null;
}

/** A finding with its content id; its claims in the order of their ids, so that the order of the input leaves no trace. */
export function findingOf({
  kind,
  facts,
  words,
  reading = null,
  differsIn = null,
  positions = [],
  sum = null,
}: FindingFields): Finding {
  const claims = [...new Set(facts.map(({ claim }) => claim.id))].sort(compare);
  const rest = { kind, reading, differsIn, claims, positions: positions.toSorted(compare), words };
  return { id: contentId('finding', rest), ...rest, ...(sum === null ? {} : { sum }) };
}
