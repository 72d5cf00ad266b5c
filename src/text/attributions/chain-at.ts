import type { Chain } from '../../model/chain.ts';
import type { Mode } from '../../model/claim.ts';
import type { Attribution } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { contains, overlaps } from '../../model/span.ts';
import type { Layers } from '../layers.ts';
import { reportLinks } from './credits.ts';

/** Who says what stands at a span: the whole chain, how it is said, and the attribution that tells it (null for narration). */
export interface Voice {
  readonly chain: Chain;
  readonly mode: Mode;
  readonly attribution: Attribution | null;
}

/**
 * The innermost attribution of speech or belief that holds the span; wishes and attitudes ("wants", "supports") pass on nothing,
 * so they are stepped over. Where there is none the writer states it, and the chain is the agency and the outlet alone.
 */
export function chainAt({ report, attributions }: Pick<Layers, 'report' | 'attributions'>, span: Span): Voice {
  const found = innermost(attributions, span);
  if (found === null) return { chain: reportLinks(report), mode: 'narration', attribution: null };
  return { chain: found.chain, mode: modeAt(found, span), attribution: found };
}

function innermost(attributions: readonly Attribution[], span: Span): Attribution | null {
  let best: Attribution | null = null;
  let length = Number.POSITIVE_INFINITY;
  for (const attribution of attributions) {
    const own = attribution.contents.filter((content) => contains(content, span)).map(({ start, end }) => end - start);
    const size = Math.min(...own);
    if (attribution.force !== 'attitude' && size < length) [best, length] = [attribution, size];
    if (attribution.nested.length > 0) best = innermost(attribution.nested, span) ?? best;
  }
  return best;
}

/** Direct where the span itself stands in quotation marks, also in a sentence that is reported for the rest. */
function modeAt({ mode, quoted }: Attribution, span: Span): Mode {
  if (mode === 'direct') return 'direct';
  return (quoted ?? []).some((quote) => overlaps(quote, span)) ? 'direct' : 'indirect';
}
