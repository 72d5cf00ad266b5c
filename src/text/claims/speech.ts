import type { Tree } from './tree.ts';
import { lemmaOf } from './tree.ts';

/** Verbs of saying, after VerbNet's say-37.7, tell-37.2 and transfer_mesg-37.1, with those of news reporting. */
const SPEECH_VERBS = new Set(
  `say tell report announce add confirm state declare claim note explain warn reveal disclose quote cite acknowledge
   admit insist stress write tweet estimate describe inform reply answer assert allege mention recall remark observe
   comment maintain predict read`.split(/\s+/),
);

export function isSpeechVerb(tree: Tree, index: number): boolean {
  return SPEECH_VERBS.has(lemmaOf(tree, index));
}
