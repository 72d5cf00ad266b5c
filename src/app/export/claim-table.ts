import type { Account } from '../../model/account.ts';
import { speakerOf, throughOf } from '../../model/chain.ts';
import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { indexOf } from '../views/case-index.ts';
import { judgedWords } from '../views/judged-words.ts';
import type { Cell } from './csv.ts';

/** A claim with what the case knows of it. `title` is the title of its series. */
interface Row {
  readonly claim: Claim;
  readonly report: Report | null;
  readonly origin: string | null;
  readonly title: string | null;
  /** What people changed about it. */
  readonly judged: readonly string[];
}

interface Column {
  readonly name: string;
  /** The tag in a table that follows the Humanitarian Exchange Language (HXL 1.1). */
  readonly hxl: string;
  readonly of: (row: Row) => Cell;
}

/** The columns of a table of claims, the same in every table that Crosswire writes. */
export const CLAIM_COLUMNS: readonly Column[] = [
  { name: 'document', hxl: '#meta+document', of: ({ report }) => report?.document ?? null },
  { name: 'outlet', hxl: '#meta+source+outlet', of: ({ report }) => report?.outlet ?? null },
  { name: 'published', hxl: '#date+reported', of: ({ report }) => report?.published.from ?? null },
  { name: 'figure', hxl: '#description+figure', of: ({ claim }) => claim.quantity.text },
  { name: 'min', hxl: '#indicator+value+min', of: ({ claim }) => claim.quantity.min },
  { name: 'max', hxl: '#indicator+value+max', of: ({ claim }) => claim.quantity.max },
  { name: 'unit', hxl: '#indicator+unit', of: ({ claim }) => claim.quantity.unit },
  { name: 'population', hxl: '#indicator+population', of: ({ claim }) => claim.population?.text ?? null },
  { name: 'measure', hxl: '#indicator+name', of: ({ claim }) => claim.measure },
  { name: 'actor', hxl: '#org+actor', of: ({ claim }) => claim.actor },
  { name: 'place', hxl: '#loc+name', of: ({ claim }) => claim.place?.name ?? null },
  { name: 'as_of_from', hxl: '#date+start', of: ({ claim }) => claim.asOf?.from ?? null },
  { name: 'as_of_to', hxl: '#date+end', of: ({ claim }) => claim.asOf?.to ?? null },
  { name: 'speaker', hxl: '#meta+source+speaker', of: ({ claim }) => speakerOf(claim.chain) },
  { name: 'through', hxl: '#meta+source+through', of: ({ claim }) => throughOf(claim.chain).join('; ') },
  { name: 'mode', hxl: '#meta+mode', of: ({ claim }) => claim.mode },
  { name: 'modality', hxl: '#status+modality', of: ({ claim }) => claim.modality },
  { name: 'quote', hxl: '#description+quote', of: ({ claim }) => claim.quote.text },
  { name: 'quote_start', hxl: '#meta+quote+start', of: ({ claim }) => claim.quote.start },
  { name: 'quote_end', hxl: '#meta+quote+end', of: ({ claim }) => claim.quote.end },
  { name: 'origin', hxl: '#meta+origin+id', of: ({ origin }) => origin },
  { name: 'series', hxl: '#indicator+series', of: ({ title }) => title },
  { name: 'claim', hxl: '#meta+claim+id', of: ({ claim }) => claim.id },
  { name: 'made_by', hxl: '#meta+method', of: ({ claim }) => claim.madeBy },
  { name: 'judged', hxl: '#meta+judged', of: ({ judged }) => (judged.length === 0 ? null : judged.join('; ')) },
];

/** One row a claim, in the order of the account, with a cell for each of the columns. */
export function claimRows(account: Account): readonly (readonly Cell[])[] {
  const index = indexOf(account);
  return account.claims.map((claim) => {
    const row: Row = {
      claim,
      report: index.reports.get(claim.report) ?? null,
      origin: index.originOf.get(claim.id)?.id ?? null,
      title: index.seriesOf.get(claim.id)?.title ?? null,
      judged: judgedWords(index, claim.id),
    };
    return CLAIM_COLUMNS.map(({ of }) => of(row));
  });
}
