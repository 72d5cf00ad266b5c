import type { Attribution, NameMention, QuantityMention, TimeMention } from '../model/mention.ts';
import type { Pack } from '../model/pack/pack.ts';
import type { Report } from '../model/report.ts';
import type { Sentence } from '../model/sentence.ts';

/** What the stages of one report have found so far; each stage reads those before it and adds its own. */
export interface Layers {
  readonly report: Report;
  readonly pack: Pack;
  readonly sentences: readonly Sentence[];
  readonly quantities: readonly QuantityMention[];
  readonly times: readonly TimeMention[];
  readonly names: readonly NameMention[];
  readonly attributions: readonly Attribution[];
}
