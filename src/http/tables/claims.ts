import type { Table } from '../../app/export/tables.ts';
import type { ClaimView } from '../../app/views/shapes.ts';
import type { Column } from './table-of.ts';
import { tableOf, yesOrNo } from './table-of.ts';

const COLUMNS: readonly Column<ClaimView>[] = [
  ['document', ({ document }) => document],
  ['outlet', ({ outlet }) => outlet],
  ['published', ({ published }) => published.from],
  ['figure', ({ quantity }) => quantity.text],
  ['min', ({ quantity }) => quantity.min],
  ['max', ({ quantity }) => quantity.max],
  ['unit', ({ quantity }) => quantity.unit],
  ['population', ({ population }) => population?.text ?? null],
  ['measure', ({ measure }) => measure],
  ['actor', ({ actor }) => actor],
  ['place', ({ place }) => place?.name ?? null],
  ['as_of_from', ({ asOf }) => asOf?.from ?? null],
  ['as_of_to', ({ asOf }) => asOf?.to ?? null],
  ['speaker', ({ speaker }) => speaker],
  ['through', ({ through }) => through.join('; ')],
  ['mode', ({ mode }) => mode],
  ['modality', ({ modality }) => modality],
  ['quote', ({ quote }) => quote.text],
  ['quote_start', ({ quote }) => quote.start],
  ['quote_end', ({ quote }) => quote.end],
  ['superseded', ({ superseded }) => yesOrNo(superseded)],
  ['standing', ({ standing }) => standing],
  ['corrected', ({ corrected }) => corrected.map(({ slot }) => slot).join(' ')],
  ['counts', ({ used }) => (used === null ? null : yesOrNo(used.used))],
  ['why', ({ used }) => used?.reason ?? null],
  ['origin', ({ origin }) => origin],
  ['series', ({ series }) => series],
  ['claim', ({ id }) => id],
  ['made_by', ({ madeBy }) => madeBy],
];

export function claimTable(claims: readonly ClaimView[]): Table {
  return tableOf(
    'claims',
    'One row a figure: its bounds, what it counts, who said it, and its exact words.',
    COLUMNS,
    claims,
  );
}
