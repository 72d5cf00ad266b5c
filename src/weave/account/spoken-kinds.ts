import { classOf } from '../../model/lattice/class-of.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Fact } from '../series/fact.ts';

/** How far after its figure a claim says more of those whom it counts. */
const REACH = 60;

/** Where others may be counted: "280 fighters, with 400 wives". */
const NEXT = /[,;:(]|\b(?:and|with|while|plus)\b|\d/u;

const known = new WeakMap<Fact, ReadonlySet<string>>();

/**
 * The classes that a claim's own words speak of after the figure, whatever the head noun: "hundreds of foreigners accused
 * of fighting" speaks of fighters. A verb in -ing names those who do it.
 */
export function spokenKinds(fact: Fact, pack: Pack): ReadonlySet<string> {
  const before = known.get(fact);
  if (before !== undefined) return before;
  const { sentence, claim } = fact;
  const at = sentence.indexOf(claim.quantity.text) + claim.quantity.text.length;
  const own = sentence.slice(at, at + REACH).split(NEXT)[0] ?? '';
  const words = own.match(/[\p{L}-]{4,}/gu) ?? [];
  const kinds = words.flatMap((word) => [
    classOf(word, pack),
    word.endsWith('ing') ? classOf(`${word.slice(0, -3)}ers`, pack) : null,
  ]);
  const classes = new Set(kinds.filter((kind) => kind !== null));
  known.set(fact, classes);
  return classes;
}
