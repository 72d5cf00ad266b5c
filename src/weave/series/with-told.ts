import type { Series } from '../../model/account.ts';
import type { Finding } from '../../model/finding.ts';
import type { FactSeries } from './build-series.ts';
import { intervalOf } from './interval.ts';

/**
 * The series as findings leave them: the interval of one in which figures clash says that they cannot all be right, and figures
 * in whose place a later report gave another do not count. `replaced` are the claims with such figures.
 */
export function withTold(
  built: readonly FactSeries[],
  findings: readonly Finding[],
  replaced: ReadonlySet<string>,
): readonly Series[] {
  const homes = new Map(built.flatMap((one) => one.facts.map(({ claim }) => [claim.id, one] as const)));
  const clashes = new Map<FactSeries, (readonly string[])[]>();
  for (const { kind, claims } of findings) {
    if (kind !== 'contradicts') continue;
    for (const home of new Set(claims.flatMap((claim) => homes.get(claim) ?? []))) {
      const own = clashes.get(home);
      if (own === undefined) clashes.set(home, [claims]);
      else own.push(claims);
    }
  }
  const touched = new Set([...replaced].flatMap((claim) => homes.get(claim) ?? []));
  return built.map((one) => {
    const own = clashes.get(one);
    if (own === undefined && !touched.has(one)) return one.series;
    return { ...one.series, interval: intervalOf(one.facts, { clashes: own ?? [], replaced }) };
  });
}
