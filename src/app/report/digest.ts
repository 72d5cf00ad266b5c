import type { Account, Series } from '../../model/account.ts';
import { speakerOf } from '../../model/chain.ts';
import type { Claim } from '../../model/claim.ts';
import type { Finding, FindingKind } from '../../model/finding.ts';
import type { Position } from '../../model/position.ts';
import type { Report } from '../../model/report.ts';

/** A claim with what a reader sees beside it. */
export interface CitedClaim {
  readonly claim: Claim;
  readonly report: Report;
  readonly origin: string;
  readonly superseded: boolean;
  /** Why it does or does not count towards the interval of its series; null where that has none. */
  readonly use: string | null;
}

export interface SeriesDigest {
  readonly series: Series;
  readonly claims: readonly CitedClaim[];
  readonly origins: number;
}

export interface FindingDigest {
  readonly finding: Finding;
  readonly claims: readonly CitedClaim[];
  readonly positions: readonly { readonly position: Position; readonly report: Report }[];
}

/** Who speaks in the case, how often, through whom, and for how many figures nobody else does. */
export interface SourceDigest {
  readonly speaker: string;
  readonly claims: number;
  readonly through: readonly string[];
  readonly alone: number;
}

/** The account in the order in which a reader wants it: what the renderers for people have in common. */
export interface Digest {
  readonly account: Account;
  readonly findings: ReadonlyMap<FindingSection, readonly FindingDigest[]>;
  readonly series: readonly SeriesDigest[];
  /** Series of one claim that no finding is about, of measures that say only that something was mentioned. */
  readonly asides: readonly SeriesDigest[];
  readonly positions: readonly {
    readonly actor: string;
    readonly held: readonly { readonly position: Position; readonly report: Report }[];
  }[];
  readonly sources: readonly SourceDigest[];
  readonly copies: readonly { readonly a: Report; readonly b: Report; readonly passages: number }[];
}

export const SECTIONS = {
  clashes: ['does-not-add-up', 'contradicts', 'misquotes'],
  changes: ['changed', 'supersedes'],
  support: ['agree', 'looser', 'refines', 'adds-up', 'differs'],
  gaps: ['gap'],
} as const satisfies Record<string, readonly FindingKind[]>;
export type FindingSection = keyof typeof SECTIONS;

export function digest(account: Account): Digest {
  const cite = citer(account);
  const all = account.series.map((series) => digestSeries(series, cite));
  const isAside = ({ series, claims }: SeriesDigest): boolean => series.measure === 'other' && claims.length === 1;
  return {
    account,
    findings: digestFindings(account, cite),
    series: all.filter((series) => !isAside(series)).sort(byWeight),
    asides: all.filter(isAside),
    positions: digestPositions(account),
    sources: digestSources(account),
    copies: digestCopies(account),
  };
}

type Cite = (claim: string) => CitedClaim | null;

function citer({ claims, reports, origins, series }: Account): Cite {
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  const originOf = new Map(origins.flatMap(({ id, claims: held }) => held.map((claim) => [claim, id])));
  const superseded = new Set(
    series.flatMap(({ points }) => points.filter((point) => point.superseded).map(({ claim }) => claim)),
  );
  const uses = new Map(series.flatMap(({ interval }) => interval.uses.map(({ claim, reason }) => [claim, reason])));
  return (id) => {
    const claim = claimOf.get(id);
    const report = claim && reportOf.get(claim.report);
    if (claim === undefined || report === undefined) return null;
    return { claim, report, origin: originOf.get(id) ?? id, superseded: superseded.has(id), use: uses.get(id) ?? null };
  };
}

function digestSeries(series: Series, cite: Cite): SeriesDigest {
  const claims = series.points.flatMap(({ claim }) => cite(claim) ?? []);
  return { series, claims, origins: new Set(claims.map(({ origin }) => origin)).size };
}

/** Most independent origins first, then most claims; what is merely mentioned last. */
function byWeight(a: SeriesDigest, b: SeriesDigest): number {
  const mentioned = Number(a.series.measure === 'other') - Number(b.series.measure === 'other');
  return (
    mentioned || b.origins - a.origins || b.claims.length - a.claims.length || (a.series.id < b.series.id ? -1 : 1)
  );
}

function digestFindings(account: Account, cite: Cite): Digest['findings'] {
  const reportOf = new Map(account.reports.map((report) => [report.id, report]));
  const positionOf = new Map(account.positions.map((position) => [position.id, position]));
  const full = account.findings.map((finding): FindingDigest => {
    const positions = finding.positions.flatMap((id) => {
      const position = positionOf.get(id);
      const report = position && reportOf.get(position.report);
      return position && report ? [{ position, report }] : [];
    });
    return { finding, claims: finding.claims.flatMap((id) => cite(id) ?? []), positions };
  });
  const sections = Object.entries(SECTIONS) as [FindingSection, readonly FindingKind[]][];
  return new Map(
    sections.map(([section, kinds]) => [section, full.filter(({ finding }) => kinds.includes(finding.kind))]),
  );
}

function digestPositions({ positions, reports }: Account): Digest['positions'] {
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  const byActor = new Map<string, { position: Position; report: Report }[]>();
  for (const position of positions) {
    const report = reportOf.get(position.report);
    if (report === undefined) continue;
    const held = byActor.get(position.actor) ?? [];
    held.push({ position, report });
    byActor.set(position.actor, held);
  }
  const actors = [...byActor].map(([actor, held]) => ({ actor, held: held.sort(byTime) }));
  return actors.sort((a, b) => b.held.length - a.held.length || (a.actor < b.actor ? -1 : 1));
}

function byTime(a: { position: Position }, b: { position: Position }): number {
  const [from, other] = [a.position.when?.from ?? '9999', b.position.when?.from ?? '9999'];
  if (from !== other) return from < other ? -1 : 1;
  return a.position.id < b.position.id ? -1 : 1;
}

function digestSources({ claims, series, entities }: Account): readonly SourceDigest[] {
  const nameOf = namer(entities);
  const speakers = new Map(claims.map(({ id, chain }) => [id, nameOf(speakerOf(chain))]));
  const alone = new Map<string, number>();
  for (const { points } of series) {
    const heard = new Set(points.map(({ claim }) => speakers.get(claim) ?? null));
    const [only] = heard;
    if (heard.size === 1 && only) alone.set(only, (alone.get(only) ?? 0) + 1);
  }
  const bySpeaker = new Map<string, Claim[]>();
  for (const claim of claims) {
    const speaker = speakers.get(claim.id) ?? null;
    if (speaker !== null) bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), claim]);
  }
  const sources = [...bySpeaker].map(([speaker, said]) => ({
    speaker,
    claims: said.length,
    through: [
      ...new Set(
        said.flatMap(({ chain }) =>
          chain.filter(({ kind }) => kind !== 'speaker').map(({ agent }) => nameOf(agent) ?? agent),
        ),
      ),
    ].sort(),
    alone: alone.get(speaker) ?? 0,
  }));
  return sources.sort((a, b) => b.claims - a.claims || (a.speaker < b.speaker ? -1 : 1));
}

/** The case's name of what a report calls so; a name that two entities bear stays as it is. */
function namer(entities: Account['entities']): (agent: string | null) => string | null {
  const names = new Map<string, string | null>();
  for (const { name, also } of entities) {
    for (const one of new Set([name, ...also].map(fold))) names.set(one, names.has(one) ? null : name);
  }
  return (agent) => (agent === null ? null : (names.get(fold(agent)) ?? agent));
}

function fold(name: string): string {
  return name.replace(/^the\s+/i, '').toLowerCase();
}

function digestCopies({ echoes, reports }: Account): Digest['copies'] {
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  const pairs = new Map<string, { a: Report; b: Report; passages: number }>();
  for (const { a, b } of echoes) {
    const [one, other] = [reportOf.get(a.report), reportOf.get(b.report)];
    if (one === undefined || other === undefined) continue;
    const pair = pairs.get(`${one.id} ${other.id}`) ?? { a: one, b: other, passages: 0 };
    pairs.set(`${one.id} ${other.id}`, { ...pair, passages: pair.passages + 1 });
  }
  return [...pairs.values()].sort((a, b) => b.passages - a.passages || (a.a.id + a.b.id < b.a.id + b.b.id ? -1 : 1));
}
