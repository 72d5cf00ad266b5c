import type { Chain, Link } from '../../model/chain.ts';
import type { Report } from '../../model/report.ts';

/** Words of a credit that hold for the whole report, not for one photograph or one quotation. */
const PARTIAL = /photo|picture|image|caption|told|video|graphic/i;

/** The end of every chain of a report: the agency that the page credits for its text, then the outlet. */
export function reportLinks({ credits, outlet }: Report): Chain {
  const links: Link[] = [];
  const seen = new Set<string>();
  for (const { agency, cue, words } of credits) {
    if (PARTIAL.test(cue) || PARTIAL.test(words.text) || seen.has(agency)) continue;
    seen.add(agency);
    links.push({ agent: agency, role: null, kind: 'agency', cue, span: { start: words.start, end: words.end } });
  }
  if (outlet !== null) links.push({ agent: outlet, role: null, kind: 'outlet', cue: null, span: null });
  return links;
}
