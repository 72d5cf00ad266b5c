import { contentId } from '../../base/hash.ts';
import type { Ledger, WovenRow } from '../../ledger/ledger.ts';
import type { Account } from '../../model/account.ts';
import { speakerOf, throughOf } from '../../model/chain.ts';
import { materialKey } from './material.ts';

const KINDS = {
  report: 'reports',
  claim: 'claims',
  position: 'positions',
  entity: 'entities',
  echo: 'echoes',
  origin: 'origins',
  series: 'series',
  finding: 'findings',
  judgement: 'rulings',
} as const satisfies Record<string, keyof Account>;

type Kind = keyof typeof KINDS;

/** Tells which facts, pack and versions an account follows from. */
export function accountKey(ledger: Ledger): string {
  const said = ['judgement', 'undoing'].flatMap((kind) => ledger.ids(kind));
  return contentId('account', { material: materialKey(ledger), said });
}

/** The account as rows, each with what a reader of a table wants beside it: the document's name, the speaker, the series. */
export function toRows(account: Account): readonly WovenRow[] {
  const documents = new Map(account.reports.map(({ id, document }) => [id, document]));
  const origins = new Map(account.origins.flatMap(({ id, claims }) => claims.map((claim) => [claim, id])));
  const series = new Map(account.series.flatMap(({ id, points }) => points.map(({ claim }) => [claim, id])));
  const document = (report: string): string | null => documents.get(report) ?? null;
  const more: Partial<Record<Kind, (item: never) => object>> = {
    claim: ({ id, report, chain }: Account['claims'][number]) => ({
      document: document(report),
      speaker: speakerOf(chain),
      through: throughOf(chain).join(', '),
      origin: origins.get(id) ?? null,
      series: series.get(id) ?? null,
    }),
    position: ({ report, chain }: Account['positions'][number]) => ({
      document: document(report),
      speaker: speakerOf(chain),
    }),
    echo: ({ a, b }: Account['echoes'][number]) => ({
      a: { ...a, document: document(a.report) },
      b: { ...b, document: document(b.report) },
    }),
  };
  return (Object.keys(KINDS) as Kind[]).flatMap((kind) => {
    const add = more[kind] as ((item: object) => object) | undefined;
    return account[KINDS[kind]].map((item) => ({ kind, id: item.id, body: { ...item, ...add?.(item) } }));
  });
}

/** The account again, out of its rows. The rows are our own, written under the key that they were asked by. */
export function fromRows(rows: readonly WovenRow[]): Account {
  const of = (kind: Kind): never[] => rows.filter((row) => row.kind === kind).map(({ body }) => body as never);
  return {
    reports: of('report'),
    claims: of('claim'),
    positions: of('position'),
    entities: of('entity'),
    echoes: of('echo'),
    origins: of('origin'),
    series: of('series'),
    findings: of('finding'),
    rulings: of('judgement'),
  };
}
