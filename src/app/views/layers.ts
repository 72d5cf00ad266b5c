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

/** Pages that somebody reads again soon: two lists of a hundred and more, at some 30 KiB each. */
const KEPT = 512;

const kept = new Map<string, ReportLayers>();
const keys = new WeakMap<Report, { readonly pack: Pack; readonly key: string }>();

/** Reads the layers of a report again, or gives those that were read lately. A second or less for a long report. */
export function layersOf(report: Report, pack: Pack): ReportLayers {
  const key = keyOf(report, pack);
  const before = kept.get(key);
  const layers = before ?? pick(readLayers(report, pack));
  kept.delete(key);
  kept.set(key, layers);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return layers;
}

/** The key takes the whole pack in: made once for a report at hand. */
function keyOf(report: Report, pack: Pack): string {
  const before = keys.get(report);
  if (before?.pack === pack) return before.key;
  const key = readingKey(report, pack);
  keys.set(report, { pack, key });
  return key;
}

function pick({ attributions, names }: ReportLayers): ReportLayers {
  return { attributions, names };
}
