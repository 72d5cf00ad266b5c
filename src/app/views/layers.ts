import { z } from 'zod';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Attribution, NameMention } from '../../model/mention.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Report } from '../../model/report.ts';
import { readLayers } from '../../text/extract.ts';
import { readingKey } from '../case/cache-keys.ts';

/** The layers of one report that the account does not keep. */
interface ReportLayers {
  readonly attributions: readonly Attribution[];
  readonly names: readonly NameMention[];
}

/** They come from our own cache and keep their shape. */
const LayersCodec = z.object({
  attributions: z.array(z.custom<Attribution>((value) => typeof value === 'object')),
  names: z.array(z.custom<NameMention>((value) => typeof value === 'object')),
});

/** Pages that somebody reads again soon: two lists of a hundred and more, at some 30 KiB each. */
const KEPT = 512;

const kept = new Map<string, ReportLayers>();

/**
 * The layers of a report as they were read with its claims. Where that reading did not keep them they are read again: a
 * second or less for a long report.
 */
export function layersOf(report: Report, { ledger, pack }: { ledger: Ledger; pack: Pack }): ReportLayers {
  const key = readingKey(report, pack);
  const layers = kept.get(key) ?? LayersCodec.safeParse(ledger.derived(key)).data ?? pick(readLayers(report, pack));
  kept.delete(key);
  kept.set(key, layers);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return layers;
}

function pick({ attributions, names }: ReportLayers): ReportLayers {
  return { attributions, names };
}
