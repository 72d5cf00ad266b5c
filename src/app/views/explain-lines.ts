import type { Claim } from '../../model/claim.ts';
import type { Ruling } from '../../model/judgement.ts';
import { explainClaim } from '../explain-claim.ts';
import { bounds, sentence, source } from '../report/words.ts';
import type { CaseIndex } from './case-index.ts';
import { judgementWords } from './judgement-words.ts';

/** Why a claim was read as it was and what it counts for, a sentence a line. */
export function explainLines(index: CaseIndex, claim: Claim): readonly string[] {
  const { id, quantity, chain, report } = claim;
  const origin = index.originOf.get(id);
  const series = index.seriesOf.get(id);
  const use = index.useOf.get(id);
  const dated = index.reports.get(report)?.published;
  return [
    `“${quantity.text}” is read as ${bounds(quantity.min, quantity.max, quantity.unit)}.`,
    sentence(explainClaim(claim)),
    sentence(`It comes from ${source(chain)}`),
    ...(dated === undefined ? [] : [sentence(`The report's day: ${dated.reason}`)]),
    ...(origin === undefined ? [] : [sentence(`Its origin: ${origin.reason}`)]),
    ...(series === undefined ? [] : [sentence(`It stands in “${series.title}”`)]),
    ...(use === undefined ? [] : [sentence(`It ${use.used ? 'counts' : 'does not count'} there: ${use.reason}`)]),
    ...(index.rulingsOf.get(id) ?? []).map(rulingLine),
  ];
}

function rulingLine({ judgement, state }: Ruling): string {
  const was = state === 'holds' ? '' : ` (${state})`;
  return sentence(`${judgementWords(judgement)}${was}`);
}
