import type { Series } from '../../model/account.ts';
import type { Finding, FindingKind } from '../../model/finding.ts';
import { isWithin } from '../../model/lattice/relation.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Day } from '../../model/when.ts';
import { STALE_DAYS } from '../../weave/account/gaps.ts';
import { daysBetween } from '../../weave/dating/days.ts';
import { count } from '../report/words.ts';
import type { CaseIndex } from './case-index.ts';
import { findingView } from './finding-view.ts';
import { seriesGlance } from './series-card.ts';
import { inSeriesOrder } from './series-order.ts';
import type { SystemPage, SystemPart } from './shapes.ts';

const MOST_SERIES = 24;
const FIRST_SUMS = 8;
const SUMS: ReadonlySet<FindingKind> = new Set(['does-not-add-up', 'adds-up']);

interface Part {
  readonly id: string;
  readonly title: string;
  readonly measures: readonly string[];
  readonly populations: readonly string[];
}

/** The compartments and flows of the pack with the series of each, and the sums between them that fail or hold. */
export function systemPage(index: CaseIndex, pack: Pack): SystemPage {
  return systemOf(index, pack).page;
}

/** All sums along the chain, in the order of the account. */
export function chainSums(index: CaseIndex, pack: Pack): readonly Finding[] {
  return systemOf(index, pack).sums;
}

interface System {
  readonly pack: Pack;
  readonly page: SystemPage;
  readonly sums: readonly Finding[];
}

const made = new WeakMap<CaseIndex, System>();

function systemOf(index: CaseIndex, pack: Pack): System {
  const before = made.get(index);
  if (before?.pack === pack) return before;
  const system = build(index, pack);
  made.set(index, system);
  return system;
}

function build(index: CaseIndex, pack: Pack): System {
  const last = newest(index.account.series);
  const placed = new Set<Series>();
  const show = (part: Part): SystemPart => {
    const series = inSeriesOrder(index, 'origins').filter((one) => belongs(one, part, pack));
    for (const one of series) placed.add(one);
    return {
      id: part.id,
      title: part.title,
      series: series.slice(0, MOST_SERIES).map((one) => seriesGlance(index, one)),
      total: series.length,
      ...standing(series, last),
    };
  };
  const compartments = pack.compartments.map(show);
  const flows = pack.flows.map((flow) => ({ ...show(flow), from: flow.from, to: flow.to }));
  const claims = new Set([...placed].flatMap(({ points }) => points.map(({ claim }) => claim)));
  const sums = index.account.findings.filter(
    (finding) => SUMS.has(finding.kind) && finding.claims.some((claim) => claims.has(claim)),
  );
  const first = sums.slice(0, FIRST_SUMS).map((finding) => findingView(index, finding));
  const unplaced = index.account.series.length - placed.size;
  return { pack, page: { compartments, flows, unplaced, sums: { items: first, total: sums.length } }, sums };
}

function belongs({ measure, population }: Series, { measures, populations }: Part, pack: Pack): boolean {
  if (!measures.includes(measure)) return false;
  return (
    populations.length === 0 || (population !== null && populations.some((one) => isWithin(population, one, pack)))
  );
}

function standing(
  series: readonly Series[],
  last: Day | null,
): { readonly age: number | null; readonly gap: string | null } {
  if (series.length === 0) return { age: null, gap: 'No report gives a figure.' };
  const own = newest(series);
  if (own === null || last === null) return { age: null, gap: null };
  const age = daysBetween(own, last);
  const gap = `The newest figure is ${count(age, 'day')} older than the newest of the case.`;
  return { age, gap: age > STALE_DAYS ? gap : null };
}

function newest(series: readonly Series[]): Day | null {
  let last: Day | null = null;
  for (const { points } of series) {
    for (const { to } of points) if (to !== null && (last === null || to > last)) last = to;
  }
  return last;
}
