import type { Account, Series } from '../../model/account.ts';
import type { Claim } from '../../model/claim.ts';
import type { Finding, FindingKind } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { CaseIndex } from '../views/case-index.ts';
import { indexOf } from '../views/case-index.ts';
import { judgedWords } from '../views/judged-words.ts';
import type { Held } from '../views/positions.ts';
import { heldByActor } from '../views/positions.ts';
import type { FindingSection } from '../views/sections.ts';
import { SECTIONS } from '../views/sections.ts';
import { inSeriesOrder, isAside } from '../views/series-order.ts';
import type { SourceRow } from '../views/shapes.ts';
import { sourceRows } from '../views/sources.ts';

/** A claim with what a reader sees beside it. */
export interface CitedClaim {
  readonly claim: Claim;
  readonly report: Report;
  readonly origin: string;
  readonly superseded: boolean;
  /** Why it does or does not count towards the interval of its series; null where that has none. */
  readonly use: string | null;
  /** What people changed about it. */
  readonly judged: readonly string[];
}

export interface SeriesDigest {
  readonly series: Series;
  readonly claims: readonly CitedClaim[];
  readonly origins: number;
}

export interface FindingDigest {
  readonly finding: Finding;
  readonly claims: readonly CitedClaim[];
  readonly positions: readonly Held[];
}

/** The account in the order in which a reader wants it: what the renderers for people have in common. */
export interface Digest {
  readonly account: Account;
  readonly findings: ReadonlyMap<FindingSection, readonly FindingDigest[]>;
  readonly series: readonly SeriesDigest[];
  /** Series of one claim that no finding is about, of measures that say only that something was mentioned. */
  readonly asides: readonly SeriesDigest[];
  readonly positions: readonly { readonly actor: string; readonly held: readonly Held[] }[];
  readonly sources: readonly SourceRow[];
  readonly copies: readonly { readonly a: Report; readonly b: Report; readonly passages: number }[];
}

export type { FindingSection };

export function digest(account: Account): Digest {
  const index = indexOf(account);
  const all = inSeriesOrder(index, 'origins');
  const full = (series: Series): SeriesDigest => digestSeries(index, series);
  return {
    account,
    findings: digestFindings(index),
    series: all.filter((series) => !isAside(series)).map(full),
    asides: account.series.filter(isAside).map(full),
    positions: heldByActor(index),
    sources: sourceRows(index, 'speaker'),
    copies: digestCopies(index),
  };
}

function cite(index: CaseIndex, id: string): readonly CitedClaim[] {
  const claim = index.claims.get(id);
  const report = claim && index.reports.get(claim.report);
  if (claim === undefined || report === undefined) return [];
  const origin = index.originOf.get(id)?.id ?? id;
  const superseded = index.pointOf.get(id)?.superseded ?? false;
  const use = index.useOf.get(id)?.reason ?? null;
  return [{ claim, report, origin, superseded, use, judged: judgedWords(index, id) }];
}

function digestSeries(index: CaseIndex, series: Series): SeriesDigest {
  const claims = series.points.flatMap(({ claim }) => cite(index, claim));
  return { series, claims, origins: new Set(claims.map(({ origin }) => origin)).size };
}

function digestFindings(index: CaseIndex): Digest['findings'] {
  const full = index.account.findings.map((finding): FindingDigest => {
    const positions = finding.positions.flatMap((id): Held[] => {
      const position = index.positions.get(id);
      const report = position && index.reports.get(position.report);
      return position && report ? [{ position, report }] : [];
    });
    return { finding, claims: finding.claims.flatMap((id) => cite(index, id)), positions };
  });
  const sections = Object.entries(SECTIONS) as [FindingSection, readonly FindingKind[]][];
  return new Map(
    sections.map(([section, kinds]) => [section, full.filter(({ finding }) => kinds.includes(finding.kind))]),
  );
}

function digestCopies({ account, reports }: CaseIndex): Digest['copies'] {
  const pairs = new Map<string, { a: Report; b: Report; passages: number }>();
  for (const { a, b } of account.echoes) {
    const [one, other] = [reports.get(a.report), reports.get(b.report)];
    if (one === undefined || other === undefined) continue;
    const pair = pairs.get(`${one.id} ${other.id}`) ?? { a: one, b: other, passages: 0 };
    pairs.set(`${one.id} ${other.id}`, { ...pair, passages: pair.passages + 1 });
  }
  return [...pairs.values()].sort((a, b) => b.passages - a.passages || (a.a.id + a.b.id < b.a.id + b.b.id ? -1 : 1));
}
