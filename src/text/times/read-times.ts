import type { TimeMention } from '../../model/mention.ts';
import type { Published } from '../../model/report.ts';
import type { Sentence } from '../../model/sentence.ts';

/** All times in the sentences, in text order, resolved against the report's own day where that is known. */
export function readTimes(
  _text: string,
  _sentences: readonly Sentence[],
  _published: Published,
): readonly TimeMention[] {
  return [];
}
