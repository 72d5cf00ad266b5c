import type { Attribution, NameMention } from '../../model/mention.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Report } from '../../model/report.ts';
import { readLayers } from '../../text/extract.ts';
import { readingKey } from '../case/cache-keys.ts';

/** The layers of one report that the account does not keep. */
export interface ReportLayers {
  readonly attributions: readonly Attribution[];
  readonly names: readonly NameMention[];
}

/** Pages that somebody reads again soon. */
const KEPT = 64;

const kept = new Map<string, ReportLayers>();

/** Reads the layers of a report again, or gives those that were read lately. A second or less for a long report. */
export function layersOf(report: Report, pack: Pack): ReportLayers {
  const key = readingKey(report, pack);
  const before = kept.get(key);
  const layers = before ?? pick(readLayers(report, pack));
  kept.delete(key);
  kept.set(key, layers);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return layers;
}

function pick({ attributions, names }: ReportLayers): ReportLayers {
  return { attributions, names };
}
