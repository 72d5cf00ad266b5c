import { once } from '../../base/once.ts';
import type { Claim } from '../../model/claim.ts';
import type { Seen, SeenThing, Watch, WatchChange, WatchState } from '../../model/watch.ts';
import type { CaseIndex } from '../views/case-index.ts';
import { listed } from '../views/case-index.ts';
import { foldName } from '../views/namer.ts';
import { findingsAbout } from '../views/series-pages.ts';
import { changeWords } from './words.ts';

/**
 * Where the watch list of each person is kept. It belongs to the person, not to the case, so the outer layer keeps it
 * beside the case, with the people.
 */
export interface WatchStore {
  /** What a person keeps, or null before the first time. */
  read(person: string): WatchState | null;
  write(person: string, state: WatchState): void;
}

/** What the watched things hold now, to be compared with at the next visit; `at` is an instant in UTC. */
export function seenNow(index: CaseIndex, watch: Watch, at: string): Seen {
  const things = [...look(index, watch)].map(([id, { thing }]) => [id, thing] as const);
  return { at, things: Object.fromEntries(things) };
}

/** What became of the watched things since the last visit; all that they hold is new where there was none. */
export function changesSince(index: CaseIndex, { watch, seen }: WatchState): readonly WatchChange[] {
  const now = look(index, watch);
  return [...now].flatMap(([id, { kind, key, thing, isThere }]): WatchChange[] => {
    const before = seen?.things[id] ?? null;
    const change = {
      kind,
      key,
      title: isThere ? thing.title : (before?.title ?? thing.title),
      claims: turnover(before?.claims, thing.claims),
      positions: turnover(before?.positions, thing.positions),
      findings: turnover(before?.findings, thing.findings),
      interval: kind === 'series' ? { before: before?.interval ?? null, after: thing.interval } : null,
    };
    if (!isThere && before === null) return [];
    const state = before === null ? 'new' : isThere ? 'changed' : 'gone';
    if (state === 'changed' && isAsBefore(change)) return [];
    if (state === 'gone' && before !== null && before.claims.length + before.positions.length === 0) return [];
    return [{ ...change, state, words: changeWords(change, state) }];
  });
}

function isAsBefore({ claims, positions, findings, interval }: Omit<WatchChange, 'state' | 'words'>): boolean {
  const moved = [claims, positions, findings].some(({ added, gone }) => added.length + gone.length > 0);
  const [before, after] = [interval?.before, interval?.after];
  return !moved && before?.min === after?.min && before?.max === after?.max;
}

interface Looked {
  readonly kind: WatchChange['kind'];
  readonly key: string;
  readonly thing: SeenThing;
  readonly isThere: boolean;
}

function look(index: CaseIndex, { series, places, actors }: Watch): ReadonlyMap<string, Looked> {
  const found = new Map<string, Looked>();
  const put = (kind: WatchChange['kind'], key: string, thing: SeenThing, isThere: boolean): void =>
    void found.set(`${kind} ${key}`, { kind, key, thing, isThere });
  for (const id of series) put('series', id, ...seriesThing(index, id));
  for (const name of places) put('place', name, ...namedThing(index, name, 'place'));
  for (const name of actors) put('actor', name, ...namedThing(index, name, 'actor'));
  return found;
}

const NOTHING = { claims: [], positions: [], findings: [], interval: null };

function seriesThing(index: CaseIndex, id: string): readonly [SeenThing, boolean] {
  const series = index.series.get(id);
  if (series === undefined) return [{ title: id, ...NOTHING }, false];
  const { title, points, interval } = series;
  const thing = {
    title,
    claims: points.map(({ claim }) => claim).sort(),
    positions: [],
    findings: findingsAbout(index, series)
      .map((finding) => finding.id)
      .sort(),
    interval: { min: interval.min, max: interval.max },
  };
  return [thing, true];
}

/** Of a place the claims of it; of an actor the claims by or of it, and its positions. */
function namedThing(index: CaseIndex, name: string, kind: 'place' | 'actor'): readonly [SeenThing, boolean] {
  const asked = foldName(index.nameOf(name));
  const { place, actor, holder } = named(index);
  const own = (kind === 'place' ? place : actor).get(asked) ?? [];
  const held = kind === 'place' ? [] : (holder.get(asked) ?? []);
  const ids = [...own, ...held].map(({ id }) => id);
  const findings = new Set(ids.flatMap((id) => (index.findingsOf.get(id) ?? []).map((finding) => finding.id)));
  const thing = {
    title: index.nameOf(name),
    claims: own.map(({ id }) => id).sort(),
    positions: held.map(({ id }) => id).sort(),
    findings: [...findings].sort(),
    interval: null,
  };
  return [thing, ids.length > 0];
}

/** Claims by the name of their place, and by those whose they are or who say them; positions by who holds them. */
const named = once((index: CaseIndex) => {
  const { claims, positions } = index.account;
  const folded = (names: readonly (string | null)[]): readonly string[] => [
    ...new Set(names.flatMap((name) => (name === null ? [] : [foldName(index.nameOf(name))]))),
  ];
  const speakers = ({ chain }: Claim): readonly string[] =>
    chain.filter(({ kind }) => kind === 'speaker').map(({ agent }) => agent);
  return {
    place: listed(claims, ({ place }) => folded([place?.name ?? null])),
    actor: listed(claims, (claim) => folded([claim.actor, ...speakers(claim)])),
    holder: listed(positions, ({ actor }) => folded([actor])),
  };
});

function turnover(
  before: readonly string[] = [],
  after: readonly string[],
): { readonly added: readonly string[]; readonly gone: readonly string[] } {
  const [had, has] = [new Set(before), new Set(after)];
  return { added: after.filter((id) => !had.has(id)), gone: before.filter((id) => !has.has(id)) };
}
