import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { publishedDay } from '../../model/report.ts';
import type { Day } from '../../model/when.ts';
import type { Speaker, SpeakerOf } from './speakers.ts';

/** Claims that are one written figure, with who said it, the first day on which it was printed, and through whom it came. */
export interface Figure {
  readonly claims: readonly Claim[];
  readonly speaker: Speaker | null;
  readonly day: Day | null;
  readonly agency: string | null;
  readonly outlet: string | null;
  /** The speaker's claim that these give anew in the writer's own voice. */
  readonly restates?: Claim;
}

/** The speaker is the one whom most of the reports name, a named one before a described one. */
export function figureOf(
  claims: readonly Claim[],
  reportOf: ReadonlyMap<string, Report>,
  speakerOf: SpeakerOf,
): Figure {
  const reports = claims.flatMap(({ report }) => reportOf.get(report) ?? []);
  const days = reports.flatMap((report) => publishedDay(report) ?? report.published.from ?? []).sort();
  const outlets = new Set(reports.map(({ outlet }) => outlet));
  return {
    claims,
    speaker: mostNamed(claims.flatMap((claim) => speakerOf(claim) ?? [])),
    day: days[0] ?? null,
    agency: agencyOf(claims, reports),
    outlet: outlets.size === 1 ? ([...outlets][0] ?? null) : null,
  };
}

function mostNamed(speakers: readonly Speaker[]): Speaker | null {
  const counts = new Map<string, { speaker: Speaker; count: number }>();
  for (const speaker of speakers) {
    const known = counts.get(speaker.key);
    counts.set(speaker.key, { speaker, count: (known?.count ?? 0) + 1 });
  }
  const [best] = [...counts.values()].sort(
    (a, b) =>
      Number(b.speaker.isNamed) - Number(a.speaker.isNamed) ||
      b.count - a.count ||
      (a.speaker.key < b.speaker.key ? -1 : 1),
  );
  return best?.speaker ?? null;
}

/** The agency of the chains, else the only one that all the reports credit. */
function agencyOf(claims: readonly Claim[], reports: readonly Report[]): string | null {
  const told = new Set(
    claims.flatMap(({ chain }) => chain.filter(({ kind }) => kind === 'agency').map(({ agent }) => agent)),
  );
  if (told.size === 1) return [...told][0] ?? null;
  const credited = reports.map(({ credits }) => new Set(credits.map(({ agency }) => agency)));
  const common = [...(credited[0] ?? [])].filter((agency) => credited.every((names) => names.has(agency)));
  return common.length === 1 ? (common[0] ?? null) : null;
}
