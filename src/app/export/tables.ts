import type { Account } from '../../model/account.ts';
import { speakerOf } from '../../model/chain.ts';
import { CLAIM_COLUMNS, claimRows } from './claim-table.ts';
import type { Cell } from './csv.ts';

/** A table with its name, one sentence on what a row is, and the names of its columns. */
export interface Table {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The account as tables, one a sheet. */
export function tablesOf(account: Account): readonly Table[] {
  const documents = new Map(account.reports.map(({ id, document }) => [id, document]));
  return [
    {
      name: 'Claims',
      about: 'One row a figure: its bounds, what it counts, who said it through whom, and its exact words.',
      columns: CLAIM_COLUMNS.map(({ name }) => name),
      rows: claimRows(account),
    },
    seriesTable(account),
    {
      name: 'Findings',
      about: 'How figures stand to each other, in words with the arithmetic; claims by their ids.',
      columns: ['kind', 'words', 'reading', 'differs_in', 'claims', 'positions', 'finding'],
      rows: account.findings.map(({ kind, words, reading, differsIn, claims, positions, id }) => {
        return [kind, words, reading, differsIn, claims.join(' '), positions.join(' '), id];
      }),
    },
    {
      name: 'Positions',
      about: 'One row a stance of an actor, with its exact words.',
      columns: 'actor,stance,toward,issue,condition,superseded,from,to,speaker,document,quote'.split(','),
      rows: account.positions.map((position) => [
        position.actor,
        position.stance,
        position.toward,
        position.issue,
        position.condition,
        position.superseded ? 'yes' : 'no',
        position.when?.from ?? null,
        position.when?.to ?? null,
        speakerOf(position.chain),
        documents.get(position.report) ?? null,
        position.quote.text,
      ]),
    },
    {
      name: 'Reports',
      about: 'One row a report that was read, with its day, how that day is known, and the hash of its bytes.',
      columns: 'document,title,outlet,published_from,published_to,basis,reason,language,sha256'.split(','),
      rows: account.reports.map(({ document, title, outlet, published, language, sha256 }) => {
        return [
          document,
          title,
          outlet,
          published.from,
          published.to,
          published.basis,
          published.reason,
          language,
          sha256,
        ];
      }),
    },
  ];
}

function seriesTable({ series }: Account): Table {
  return {
    name: 'Series',
    about: 'One row a measurable thing: the interval that independent origins support, when, and why.',
    columns: 'series,measure,population,place,actor,unit,nature,min,max,from,to,reading,origins,statements,why'.split(
      ',',
    ),
    rows: series.map(({ title, measure, population, place, actor, unit, nature, interval, points }) => [
      title,
      measure,
      population,
      place,
      actor,
      unit,
      nature,
      interval.min,
      interval.max,
      interval.from,
      interval.to,
      interval.reading,
      interval.origins.length,
      points.length,
      interval.reason,
    ]),
  };
}
