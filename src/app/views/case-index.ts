import type { Steps } from '../../base/once.ts';
import { once } from '../../base/once.ts';
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

type Part = Exclude<keyof CaseIndex, 'account'>;

/** Each follows from one list of the account: an account that has a list of another shares what was made of it. */
const PARTS: { readonly [P in Part]: (account: Account) => CaseIndex[P] } = {
  reports: from('reports', byId),
  claims: from('claims', byId),
  positions: from('positions', byId),
  series: from('series', byId),
  findings: from('findings', byId),
  claimsOf: from('claims', (claims) => listed(claims, ({ report }) => [report])),
  positionsOf: from('positions', (positions) => listed(positions, ({ report }) => [report])),
  echoesOf: from('echoes', (echoes) => listed(echoes, ({ a, b }) => [a.report, b.report])),
  originOf: from('origins', (origins) => mapped(origins, (origin) => origin.claims.map((claim) => [claim, origin]))),
  seriesOf: from('series', (series) => mapped(series, (one) => one.points.map(({ claim }) => [claim, one]))),
  pointOf: from('series', (series) => mapped(series, ({ points }) => points.map((point) => [point.claim, point]))),
  useOf: from('series', (series) => mapped(series, ({ interval }) => interval.uses.map((use) => [use.claim, use]))),
  rulingsOf: from('rulings', (rulings) => listed(rulings, (ruling) => ruling.claims)),
  findingsOf: from('findings', (findings) => listed(findings, ({ claims, positions }) => [...claims, ...positions])),
  rulingsOfSeries: from('rulings', (rulings) => listed(rulings, (ruling) => ruling.series)),
  nameOf: from('entities', namer),
};

export const indexOf = once((account: Account): CaseIndex => {
  const parts = Object.entries(PARTS).map(([part, make]) => [part, make(account)]);
  return { account, ...Object.fromEntries(parts) } as CaseIndex;
});

/** Makes the index part by part. */
export function* indexSteps(account: Account): Steps {
  for (const make of Object.values(PARTS)) {
    make(account);
    yield;
  }
  indexOf(account);
}

function from<List extends keyof Account, Made>(
  list: List,
  make: (items: Account[List]) => Made,
): (account: Account) => Made {
  const made = once(make);
  return (account) => made(account[list]);
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return mapped(items, (item) => [[item.id, item]]);
}

function mapped<T, V>(items: readonly T[], entriesOf: (item: T) => readonly [string, V][]): ReadonlyMap<string, V> {
  const map = new Map<string, V>();
  for (const item of items) for (const [key, value] of entriesOf(item)) map.set(key, value);
  return map;
}

/** Items by each of their keys, in their order. */
export function listed<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
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
