import type { Account, Origin } from '../../model/account.ts';
import type { Chain } from '../../model/chain.ts';
import type { Claim, Measure, Modality } from '../../model/claim.ts';
import type { Echo } from '../../model/echo.ts';
import type { Finding, FindingKind } from '../../model/finding.ts';
import type { Pack } from '../../model/pack/pack.ts';
import { NO_PACK } from '../../model/pack/pack.ts';
import type { Position } from '../../model/position.ts';
import type { Reading } from '../../model/reading.ts';
import type { Report } from '../../model/report.ts';
import { accountOf } from '../account.ts';
import type { Judged } from '../judgements/settle.ts';
import { NOT_JUDGED } from '../judgements/settle.ts';
import { bareReport } from '../report.test-kit.ts';

/** One claim as a test writes it: the sentence holds the figure, and the figure's noun after it. */
export interface Told {
  readonly id: string;
  readonly in: string;
  readonly says: string;
  readonly figure: string;
  readonly noun: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly measure: Measure;
  readonly qualifier?: string | null;
  readonly unit?: string;
  readonly place?: string;
  readonly actor?: string;
  readonly on?: string | readonly [string, string];
  readonly by?: string;
  readonly via?: string;
  readonly modality?: Modality;
  readonly partOf?: string;
  readonly origin?: string;
}

export interface Invented {
  readonly claims: readonly Told[];
  /** The day of each report; those that are not listed have none. */
  readonly days?: Readonly<Record<string, string>>;
  readonly positions?: readonly Position[];
  readonly echoes?: readonly (readonly [string, string])[];
  readonly pack?: Pack;
  readonly judged?: Judged;
  /** The place that a report names, by the report. */
  readonly about?: Readonly<Record<string, string>>;
}

/** The account of invented claims, each in a report whose text is its sentences, one a line. */
export function account(invented: Invented): Promise<Account> {
  const {
    claims: told,
    days = {},
    positions = [],
    echoes = [],
    pack = NO_PACK,
    judged = NOT_JUDGED,
    about = {},
  } = invented;
  const names = [...new Set([...told.map((one) => one.in), ...positions.map(({ report }) => report)])];
  const reports = names.map((name) => reportOf(name, told, days[name] ?? null));
  const claims = told.map((one) => claimOf(one, reports));
  const readings = reports.map(({ id }) => ({
    report: id,
    times: [],
    names: namesIn(about[id]),
    claims: claims.filter(({ report }) => report === id),
    positions: positions.filter(({ report }) => report === id),
  }));
  return accountOf({
    reports,
    readings,
    echoes: echoes.map((pair) => echoOf(pair, claims)),
    pack,
    entities: [],
    origins: originsOf(told),
    judged,
  });
}

export async function findings(invented: Invented, kind: FindingKind): Promise<readonly Finding[]> {
  return (await account(invented)).findings.filter((finding) => finding.kind === kind);
}

function namesIn(place: string | undefined): Reading['names'] {
  if (place === undefined) return [];
  const words = { text: place, start: 0, end: 0 };
  return [{ ...words, kind: 'place', entity: `place/${place}`, name: place, role: null, country: null }];
}

function reportOf(name: string, told: readonly Told[], day: string | null): Report {
  const text = told.flatMap((one) => (one.in === name ? [one.says] : [])).join('\n');
  const published = { from: day, to: day, basis: day === null ? 'unknown' : 'given', reason: '', words: null } as const;
  return bareReport(name, text, { blocks: [], published, outlet: name });
}

function claimOf(one: Told, reports: readonly Report[]): Claim {
  const text = reports.find(({ id }) => id === one.in)?.text ?? '';
  const start = text.indexOf(one.says);
  const at = start + one.says.indexOf(one.figure);
  const [from, to] = typeof one.on === 'string' ? [one.on, one.on] : (one.on ?? [null, null]);
  const link = (agent: string, kind: Chain[number]['kind']): Chain[number] => ({
    agent,
    kind,
    role: null,
    cue: null,
    span: null,
  });
  return {
    id: one.id,
    report: one.in,
    quote: { text: one.says, start, end: start + one.says.length },
    quantity: {
      text: one.figure,
      start: at,
      end: at + one.figure.length,
      min: one.min,
      max: one.max,
      qualifier: one.qualifier ?? null,
      unit: one.unit ?? null,
    },
    population: one.noun === '' ? null : { text: one.noun, class: null },
    measure: one.measure,
    actor: one.actor ?? null,
    place: one.place === undefined ? null : { text: one.place, name: one.place },
    asOf: from === null ? null : { from, to, precision: from === to ? 'day' : 'period', basis: 'text', words: '' },
    chain: [
      ...(one.by === undefined ? [] : [link(one.by, 'speaker')]),
      ...(one.via === undefined ? [] : [link(one.via, 'agency')]),
      link(one.in, 'outlet'),
    ],
    mode: 'narration',
    modality: one.modality ?? 'asserted',
    links: one.partOf === undefined ? [] : [{ kind: 'part-of', claim: one.partOf }],
    madeBy: 'test',
  };
}

function originsOf(told: readonly Told[]): readonly Origin[] {
  const ids = [...new Set(told.map(({ origin, id }) => origin ?? id))];
  return ids.map((id) => ({
    id,
    ...{ speaker: null, occasion: null, agency: null, outlet: null, reason: 'test' },
    claims: told.flatMap((one) => ((one.origin ?? one.id) === id ? [one.id] : [])),
  }));
}

function echoOf([one, other]: readonly [string, string], claims: readonly Claim[]): Echo {
  const side = (id: string): Echo['a'] => {
    const claim = claims.find((candidate) => candidate.id === id);
    if (claim === undefined) throw new Error(`no claim ${id}`);
    return { ...claim.quote, report: claim.report };
  };
  return { id: `echo ${one} ${other}`, a: side(one), b: side(other), similarity: 0.9, kind: 'copied', changes: [] };
}
