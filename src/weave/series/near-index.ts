import type { Day } from '../../model/when.ts';
import { dayNumber } from '../dating/days.ts';
import { groupBy } from './group.ts';

/** What an index is told of its items. */
export interface Where<T> {
  /** Items of one kind answer every question of a search alike; as a rule their place. */
  readonly kindOf: (item: T) => string;
  /** The first and the last day; null for an item that may be of any. */
  readonly daysOf: (item: T) => readonly [from: Day, to: Day] | null;
}

export interface Search<T> {
  /** Names the question: what `mayFit` said is kept under it. */
  readonly of: string;
  /** Whether items of the kind of this one may be meant. */
  readonly mayFit: (item: T) => boolean;
  /** Only items with a day from here to there, give or take so many, or of any day; null is open. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly slack: number;
}

/** An item by its place in the list, with its days; `latest` is the last day of all before it and its own. */
interface Dated {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly latest: number;
}

interface Kind<T> {
  readonly sample: T;
  readonly undated: readonly number[];
  /** In the order of their first days. */
  readonly dated: readonly Dated[];
}

/**
 * Finds items by kind and days without asking each of them: a question is put to one item of a kind, and of those that may
 * fit only the stretch of days in question is looked through. Gives all items that fit, in the order of the list.
 */
export class NearIndex<T> {
  readonly #items: readonly T[];
  readonly #kinds: readonly Kind<T>[];
  readonly #fitting = new Map<string, readonly Kind<T>[]>();

  constructor(items: readonly T[], where: Where<T>) {
    this.#items = items;
    const groups = groupBy(items.keys(), (at) => where.kindOf(items[at] as T));
    this.#kinds = [...groups.values()].map((places) => kindOf(places, items, where));
  }

  find({ of, mayFit, from, to, slack }: Search<T>): readonly T[] {
    const fitting = this.#fitting.get(of) ?? this.#kinds.filter(({ sample }) => mayFit(sample));
    this.#fitting.set(of, fitting);
    const first = (from === null ? null : dayNumber(from)) ?? Number.NEGATIVE_INFINITY;
    const last = (to === null ? null : dayNumber(to)) ?? Number.POSITIVE_INFINITY;
    const found: number[] = [];
    for (const { undated, dated } of fitting) {
      for (const at of undated) found.push(at);
      addOverlapping(found, dated, first - slack, last + slack);
    }
    return found.sort((a, b) => a - b).map((at) => this.#items[at] as T);
  }
}

function kindOf<T>(places: readonly number[], items: readonly T[], { daysOf }: Where<T>): Kind<T> {
  const undated: number[] = [];
  const dated: Omit<Dated, 'latest'>[] = [];
  for (const at of places) {
    const [one, other] = (daysOf(items[at] as T) ?? []).map(dayNumber);
    if (one == null || other == null) undated.push(at);
    else dated.push({ at, from: Math.min(one, other), to: Math.max(one, other) });
  }
  let latest = Number.NEGATIVE_INFINITY;
  const inTime = dated
    .sort((a, b) => a.from - b.from)
    .map((one) => {
      latest = Math.max(latest, one.to);
      return { ...one, latest };
    });
  return { sample: items[places[0] as number] as T, undated, dated: inTime };
}

/** Adds the places of those that share a day with the stretch. */
function addOverlapping(found: number[], dated: readonly Dated[], from: number, to: number): void {
  for (let at = firstReaching(dated, from); at < dated.length; at += 1) {
    const one = dated[at] as Dated;
    if (one.from > to) break;
    if (one.to >= from) found.push(one.at);
  }
}

/** Before it no item lasts to the day: `latest` never falls. */
function firstReaching(dated: readonly Dated[], day: number): number {
  let [low, high] = [0, dated.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dated[middle] as Dated).latest < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
