import type { NameMention } from '../../model/mention.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Sentence } from '../../model/sentence.ts';

/** All names in the sentences, in text order, each with the entity that it stands for. */
export function readNames(_text: string, _sentences: readonly Sentence[], _pack: Pack): readonly NameMention[] {
  return [];
}
