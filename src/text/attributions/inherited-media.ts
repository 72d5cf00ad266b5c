import type { Chain, Link } from '../../model/chain.ts';
import type { Attribution } from '../../model/mention.ts';

/** How many characters may lie between two quotations of one speech: the words that tell who speaks. */
const GAP = 160;

/**
 * Quotations of the same speaker that follow each other come from one statement: where only the first says where it was made
 * ("he said on Twitter"), the next inherit it. In text order.
 */
export function withInheritedMedia(attributions: readonly Attribution[]): readonly Attribution[] {
  const done: Attribution[] = [];
  for (const attribution of attributions) {
    const before = done.at(-1);
    const media = before === undefined ? [] : mediaOf(before.chain);
    const goesOn = before !== undefined && media.length > 0 && isSameSpeech(before, attribution);
    done.push(goesOn ? { ...attribution, chain: withMedia(attribution.chain, media) } : attribution);
  }
  return done;
}

function mediaOf(chain: Chain): readonly Link[] {
  return chain.filter(({ kind, span }) => kind === 'medium' && span !== null);
}

function isSameSpeech(before: Attribution, { chain, mode, contents }: Attribution): boolean {
  const speaker = chain.find(({ kind }) => kind === 'speaker');
  const other = before.chain.find(({ kind }) => kind === 'speaker');
  const end = Math.max(before.contents.at(-1)?.end ?? 0, before.cue?.end ?? 0);
  const gap = (contents[0]?.start ?? 0) - end;
  if (speaker === undefined || speaker.agent !== other?.agent || gap < 0 || gap > GAP) return false;
  return mode === 'direct' && before.mode === 'direct' && mediaOf(chain).length === 0;
}

function withMedia(chain: Chain, media: readonly Link[]): Chain {
  const at = chain.findLastIndex(({ kind }) => kind === 'speaker') + 1;
  return [...chain.slice(0, at), ...media, ...chain.slice(at)];
}
