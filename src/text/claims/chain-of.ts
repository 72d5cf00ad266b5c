import type { Chain } from '../../model/chain.ts';
import type { Mode } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { contains } from '../../model/span.ts';
import type { Layers } from '../layers.ts';

/** The chain of the smallest attributed passage that holds the span; the outlet alone where nobody is said to say it. */
export function chainOf({ attributions, report }: Layers, span: Span): { chain: Chain; mode: Mode } {
  let least = Number.POSITIVE_INFINITY;
  let chain: Chain =
    report.outlet === null ? [] : [{ agent: report.outlet, role: null, kind: 'outlet', cue: null, span: null }];
  let mode: Mode = 'narration';
  for (const attribution of attributions) {
    const holder = attribution.contents.find((content) => contains(content, span));
    if (!holder || holder.end - holder.start >= least) continue;
    least = holder.end - holder.start;
    chain = attribution.chain;
    mode = attribution.mode === 'direct' ? 'direct' : 'indirect';
  }
  return { chain, mode };
}
