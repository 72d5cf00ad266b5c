import type { Account } from '../../model/account.ts';
import { speakerOf } from '../../model/chain.ts';

const COLUMNS = [
  'document',
  'outlet',
  'published',
  'figure',
  'min',
  'max',
  'unit',
  'population',
  'measure',
  'actor',
  'place',
  'as_of_from',
  'as_of_to',
  'speaker',
  'through',
  'mode',
  'modality',
  'quote',
  'quote_start',
  'quote_end',
  'origin',
  'series',
  'claim',
  'made_by',
] as const;

/** One row a claim, as a spreadsheet keeps it (RFC 4180). */
export function renderCsv(account: Account): string {
  const reports = new Map(account.reports.map((report) => [report.id, report]));
  const origins = new Map(account.origins.flatMap(({ id, claims }) => claims.map((claim) => [claim, id])));
  const series = new Map(account.series.flatMap(({ title, points }) => points.map(({ claim }) => [claim, title])));
  const rows = account.claims.map((claim): Record<(typeof COLUMNS)[number], string | number | null | undefined> => {
    const report = reports.get(claim.report);
    const { quantity, quote, asOf } = claim;
    return {
      document: report?.document,
      outlet: report?.outlet,
      published: report?.published.from,
      figure: quantity.text,
      min: quantity.min,
      max: quantity.max,
      unit: quantity.unit,
      population: claim.population?.text,
      measure: claim.measure,
      actor: claim.actor,
      place: claim.place?.name,
      as_of_from: asOf?.from,
      as_of_to: asOf?.to,
      speaker: speakerOf(claim.chain),
      through: claim.chain
        .filter(({ kind }) => kind !== 'speaker')
        .map(({ agent }) => agent)
        .join('; '),
      mode: claim.mode,
      modality: claim.modality,
      quote: quote.text,
      quote_start: quote.start,
      quote_end: quote.end,
      origin: origins.get(claim.id),
      series: series.get(claim.id),
      claim: claim.id,
      made_by: claim.madeBy,
    };
  });
  const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(','))];
  return `${lines.join('\r\n')}\r\n`;
}

/** A cell, quoted where it must be. What a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
