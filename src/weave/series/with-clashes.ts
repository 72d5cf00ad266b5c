import type { Series } from '../../model/account.ts';
import type { Finding } from '../../model/finding.ts';
import type { FactSeries } from './build-series.ts';
import { intervalOf } from './interval.ts';

/** The series; the interval of one in which figures clash says that they cannot all be right. */
export function withClashes(built: readonly FactSeries[], findings: readonly Finding[]): readonly Series[] {
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
  return built.map((one) => {
    const own = clashes.get(one);
    return own === undefined ? one.series : { ...one.series, interval: intervalOf(one.facts, own) };
  });
}
