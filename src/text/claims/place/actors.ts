import type { Tree } from '../tree.ts';
import { caseOf, deprelOf, headOf, lemmaOf, uposOf } from '../tree.ts';
import type { Located } from './atlas.ts';

/** Verbs that a place is subject of when something happens there. */
const UNDERGOING = new Set(
  'be have see lose suffer report record receive host lie remain become face count hold'.split(' '),
);

/** The entities that the report names only as someone who acts, and never as where something is. */
export function actorsAmong(places: readonly Located[]): ReadonlySet<string> {
  const acting = new Set<string>();
  const located = new Set<string>();
  for (const place of places) {
    const { entity, kind } = place.name;
    if (isOfFighters(place)) acting.add(entity);
    else if (place.isLocative || place.isGoal || place.isHeading || kind === 'country') {
      located.add(entity);
    } else if (isAgent(place.tree, place.top)) acting.add(entity);
  }
  return new Set([...acting].filter((entity) => !located.has(entity)));
}

const FIGHTERS = new Set('group fighter militant jihadist militia militiaman insurgent gunman extremist'.split(' '));

/** "Three Orm fighters", "the Orm group": who they fight for. */
function isOfFighters({ tree, top, last }: Located): boolean {
  const head = headOf(tree, top);
  return head > last && head - last <= 2 && FIGHTERS.has(lemmaOf(tree, head)) && caseOf(tree, top) === '';
}

/** Whether the token is the subject of a verb that someone does, or the "by" of a passive. */
function isAgent(tree: Tree, top: number): boolean {
  const rel = deprelOf(tree, top);
  if (rel === 'obl:agent' || (rel === 'obl' && caseOf(tree, top) === 'by')) return true;
  const verb = headOf(tree, top);
  return rel === 'nsubj' && uposOf(tree, verb) === 'VERB' && !UNDERGOING.has(lemmaOf(tree, verb));
}
