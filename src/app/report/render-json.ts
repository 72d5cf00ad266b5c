import type { Account } from '../../model/account.ts';
import { indexOf } from '../views/case-index.ts';
import { judgedWords } from '../views/judged-words.ts';

/** The whole account as one JSON object of the documented shape; the reports without their text. */
export function renderJson(account: Account): string {
  const index = indexOf(account);
  const named = <T extends { readonly report: string }>(item: T): T & { document: string | null } => {
    return { ...item, document: index.reports.get(item.report)?.document ?? null };
  };
  const shape = {
    reports: account.reports.map(({ text: _text, credits, ...report }) => {
      return { ...report, agencies: [...new Set(credits.map(({ agency }) => agency))], credits };
    }),
    claims: account.claims.map((claim) => {
      return {
        ...named(claim),
        origin: index.originOf.get(claim.id)?.id ?? null,
        series: index.seriesOf.get(claim.id)?.id ?? null,
        judged: judgedWords(index, claim.id),
      };
    }),
    series: account.series,
    origins: account.origins,
    positions: account.positions.map(named),
    entities: account.entities,
    echoes: account.echoes,
    findings: account.findings,
    judgements: account.rulings,
  };
  return `${JSON.stringify(shape, null, 1)}\n`;
}
