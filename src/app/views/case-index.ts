import type { Account, Origin, Point, Series, Use } from '../../model/account.ts';
import type { Claim } from '../../model/claim.ts';
import type { Echo } from '../../model/echo.ts';
import type { Finding } from '../../model/finding.ts';
import type { Ruling } from '../../model/judgement.ts';
import type { Position } from '../../model/position.ts';
import type { Report } from '../../model/report.ts';
import { namer } from './namer.ts';

/** What every page looks up in an account, made once for each account. */
export interface CaseIndex {
  readonly account: Account;
  readonly reports: ReadonlyMap<string, Report>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly positions: ReadonlyMap<string, Position>;
  readonly series: ReadonlyMap<string, Series>;
  readonly findings: ReadonlyMap<string, Finding>;
  /** By report. */
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  readonly positionsOf: ReadonlyMap<string, readonly Position[]>;
  readonly echoesOf: ReadonlyMap<string, readonly Echo[]>;
  /** By claim. */
  readonly originOf: ReadonlyMap<string, Origin>;
  readonly seriesOf: ReadonlyMap<string, Series>;
  readonly pointOf: ReadonlyMap<string, Point>;
  readonly useOf: ReadonlyMap<string, Use>;
  readonly rulingsOf: ReadonlyMap<string, readonly Ruling[]>;
  /** By claim or position. */
  readonly findingsOf: ReadonlyMap<string, readonly Finding[]>;
  readonly rulingsOfSeries: ReadonlyMap<string, readonly Ruling[]>;
  /** The case's name of what a report calls so. */
  readonly nameOf: (agent: string) => string;
}

const known = new WeakMap<Account, CaseIndex>();

export function indexOf(account: Account): CaseIndex {
  const before = known.get(account);
  if (before !== undefined) return before;
  const index = build(account);
  known.set(account, index);
  return index;
}

function build(account: Account): CaseIndex {
  const { reports, claims, positions, series, findings, origins, echoes, rulings, entities } = account;
  const points = series.flatMap((one) => one.points.map((point) => ({ one, point })));
  return {
    account,
    reports: byId(reports),
    claims: byId(claims),
    positions: byId(positions),
    series: byId(series),
    findings: byId(findings),
    claimsOf: listed(claims, ({ report }) => [report]),
    positionsOf: listed(positions, ({ report }) => [report]),
    echoesOf: listed(echoes, ({ a, b }) => [a.report, b.report]),
    originOf: new Map(origins.flatMap((origin) => origin.claims.map((claim) => [claim, origin] as const))),
    seriesOf: new Map(points.map(({ one, point }) => [point.claim, one])),
    pointOf: new Map(points.map(({ point }) => [point.claim, point])),
    useOf: new Map(series.flatMap(({ interval }) => interval.uses.map((use) => [use.claim, use] as const))),
    rulingsOf: listed(rulings, (ruling) => ruling.claims),
    findingsOf: listed(findings, (finding) => [...finding.claims, ...finding.positions]),
    rulingsOfSeries: listed(rulings, (ruling) => ruling.series),
    nameOf: namer(entities),
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function listed<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [item]);
      else list.push(item);
    }
  }
  return lists;
}
