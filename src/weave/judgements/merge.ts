import type { SeriesAnchor } from '../../model/judgement.ts';
import type { FactSeries } from '../series/build-series.ts';
import { bySize, seriesOf } from '../series/build-series.ts';
import type { Fact } from '../series/fact.ts';
import type { FindClaim } from './anchor.ts';
import { mostOf } from './anchor.ts';
import type { Draft } from './settle.ts';

export interface Merged {
  readonly built: readonly FactSeries[];
  /** The series that each judgement made, and the titles of those that it did not find. */
  readonly made: ReadonlyMap<string, { readonly series: string | null; readonly lost: readonly string[] }>;
}

/** Joins the series that people said are one: their claims count as of the first of them, which keeps its id. */
export function mergeSeries(built: readonly FactSeries[], drafts: readonly Draft[], find: FindClaim): Merged {
  const merges = drafts.filter(({ judgement, state }) => judgement.decision.kind === 'merge' && state === 'holds');
  if (merges.length === 0) return { built, made: new Map() };
  const current = new Map(built.map((one) => [one.series.id, one]));
  const homes = new Map(built.flatMap(({ series }) => series.points.map(({ claim }) => [claim, series.id] as const)));
  const moved = new Map<string, string>();
  const root = (id: string): string => {
    const to = moved.get(id);
    return to === undefined ? id : root(to);
  };
  const made = new Map<string, { readonly series: string | null; readonly lost: readonly string[] }>();
  for (const { judgement } of merges) {
    const found = judgement.anchors.series.map((anchor) => {
      const id = seriesFor(anchor, current, homes, find);
      return { anchor, id: id === null ? null : root(id) };
    });
    const lost = found.flatMap(({ anchor, id }) => (id === null ? [anchor.title] : []));
    const ids = [...new Set(found.flatMap(({ id }) => id ?? []))];
    const [first, ...others] = ids.filter((id) => fits(current.get(id), current.get(ids[0] ?? '')));
    for (const other of others) if (first !== undefined) moved.set(other, first);
    made.set(judgement.id, { series: others.length > 0 ? (first ?? null) : null, lost });
  }
  const groups = new Map<string, Fact[]>();
  for (const { series, facts } of built) {
    const home = root(series.id);
    const lead = current.get(home)?.facts[0] ?? facts[0];
    const own = home === series.id || lead === undefined ? facts : facts.map((fact) => asOf(fact, lead));
    groups.set(home, [...(groups.get(home) ?? []), ...own]);
  }
  const joined = [...groups].map(([home, facts]) => {
    const whole = current.get(home);
    return whole !== undefined && whole.facts.length === facts.length ? whole : remade(facts, whole);
  });
  return { built: joined.sort(bySize), made };
}

/** Figures in another unit cannot be of one series. */
function fits(one: FactSeries | undefined, first: FactSeries | undefined): boolean {
  return one !== undefined && one.series.unit === first?.series.unit;
}

function remade(facts: readonly Fact[], whole: FactSeries | undefined): FactSeries {
  const { series, facts: sorted } = seriesOf(facts);
  if (whole === undefined) return { series, facts: sorted };
  const { points, interval } = series;
  return { series: { ...whole.series, points, interval }, facts: sorted };
}

/** A fact that counts the same thing as the other. */
function asOf(fact: Fact, { class: id, head, place, actor, nature }: Fact): Fact {
  return { ...fact, class: id, head, place, actor, nature };
}

/** The series itself, else the one that holds most of the claims that it held. */
function seriesFor(
  { series, members }: SeriesAnchor,
  current: ReadonlyMap<string, FactSeries>,
  homes: ReadonlyMap<string, string>,
  find: FindClaim,
): string | null {
  if (current.has(series)) return series;
  const found = members.flatMap((member) => homes.get(find(member)?.id ?? '') ?? []);
  return mostOf(found, members.length);
}
