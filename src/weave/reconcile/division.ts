import { latticeOf } from '../../model/lattice/lattice.ts';
import type { Scene } from '../account/scene.ts';
import { isStated } from '../account/scene.ts';
import type { Fact } from '../series/fact.ts';
import { groupBy } from '../series/group.ts';

/** A figure that its own sentence divides wholly: "12,400 people: 5,200 in Aru, 4,100 in Besh and 3,100 in Tolm". */
export interface Breakdown {
  readonly whole: Fact;
  readonly parts: readonly Fact[];
}

/** A list that gives only some of the parts says so. */
export const ONLY_SOME =
  /\b(?:includ(?:es?|ing|ed)|among|such as|notably|especially|mainly|mostly|chiefly|for example|at least)\b/iu;
/** Behind these words a sentence tells something new. */
const NEXT_CLAUSE = /[;.!?]\s|\b(?:while|but|after|before|when|who|which|that|as well as|more|another|others)\b/iu;

/** All wholes of a case whose sentence gives a figure for each class that makes them up, one each, behind the whole. */
export function divisions(scene: Scene): readonly Breakdown[] {
  const groups = groupBy(scene.facts.filter(isStated), ({ report, sentence }) => `${report.id}|${sentence}`);
  return [...groups.values()].flatMap((facts) => facts.flatMap((whole) => divisionOf(whole, facts, scene) ?? []));
}

/**
 * A whole that a list of all its classes divides: "3,650 people, 2,200 children, 900 women and 850 men". One figure a class, all
 * behind the whole in its sentence and of its measure.
 */
function divisionOf(whole: Fact, facts: readonly Fact[], scene: Scene): Breakdown | null {
  const ways = latticeOf(scene.pack).classes.get(whole.class ?? '')?.parts ?? [];
  if (ways.length === 0) return null;
  const listed = facts
    .filter((fact) => isListedBehind(fact, whole))
    .toSorted((a, b) => a.claim.quantity.start - b.claim.quantity.start);
  for (const way of ways) {
    const parts = listed.filter(({ class: id }) => id !== null && way.includes(id));
    const isWhole = parts.length === way.length && way.every((id) => parts.some((part) => part.class === id));
    if (way.length > 1 && isWhole) return { whole, parts };
  }
  return null;
}

function isListedBehind(fact: Fact, whole: Fact): boolean {
  const between = whole.report.text.slice(whole.claim.quantity.end, fact.claim.quantity.start);
  return (
    fact.claim.quantity.start > whole.claim.quantity.end &&
    fact.claim.measure === whole.claim.measure &&
    fact.unit === whole.unit &&
    !fact.isFormer &&
    !ONLY_SOME.test(between) &&
    !NEXT_CLAUSE.test(between)
  );
}
