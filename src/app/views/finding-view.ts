import type { Claim } from '../../model/claim.ts';
import type { Finding, FindingKind, SumSide } from '../../model/finding.ts';
import { inSense } from '../../model/lexicon/in-sense.ts';
import { bounds, source, when } from '../report/words.ts';
import type { CaseIndex } from './case-index.ts';
import { claimView, positionView } from './claim-view.ts';
import type { FindingView } from './shapes.ts';

/** The kinds that compute with their figures. */
const SUMS: ReadonlySet<FindingKind> = new Set(['does-not-add-up', 'adds-up', 'contradicts']);
/** More claims than a page can show; the finding names all of them by id. */
const MOST_CITED = 60;

/** A finding with the claims and positions that it cites. */
export function findingView(index: CaseIndex, finding: Finding): FindingView {
  const claims = finding.claims.slice(0, MOST_CITED).flatMap((id) => index.claims.get(id) ?? []);
  const positions = finding.positions.slice(0, MOST_CITED).flatMap((id) => index.positions.get(id) ?? []);
  return {
    ...finding,
    claimViews: claims.map((claim) => claimView(index, claim)),
    positionViews: positions.map((position) => positionView(index, position)),
    arithmetic: SUMS.has(finding.kind) ? [...claims.map((claim) => line(claim, finding)), ...sumLines(finding)] : null,
  };
}

/** "at most 2,000 — “up to 2,000” (Ana Brandt, through NPA; 3 May 2031)", in the reading in which the finding holds. */
function line(claim: Claim, { reading }: Finding): string {
  const { min, max } = reading === 'usual' ? inSense(claim.quantity, 'usual') : claim.quantity;
  const { quantity, chain, asOf } = claim;
  return `${bounds(min, max, quantity.unit)} — “${quantity.text}” (${source(chain)}; ${when(asOf)})`;
}

/** "inside: 1,500 + 450 = 1,950 at most", "came out: 3,600 at least". */
function sumLines({ sum }: Finding): readonly string[] {
  if (sum == null) return [];
  return [sideLine(sum.limit, sum.unit, 'at most'), sideLine(sum.load, sum.unit, 'at least')];
}

function sideLine({ title, terms }: SumSide, unit: string | null, how: string): string {
  const values = terms.map(({ value }) => bounds(value, value, unit));
  const total = terms.reduce((all, { value }) => all + value, 0);
  const sum = values.length > 1 ? `${values.join(' + ')} = ${bounds(total, total, unit)}` : (values[0] ?? '0');
  return `${title}: ${sum} ${how}`;
}
