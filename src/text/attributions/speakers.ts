import type { Layers } from '../layers.ts';
import type { Draft } from './drafts.ts';

/** Who speaks in a draft: the name or role to print, its role apart, and where it is named. */
export interface Speaker {
  readonly agent: string;
  readonly role: string | null;
  readonly start: number;
  readonly end: number;
}

export function speakersOf(
  { report }: Omit<Layers, 'attributions'>,
  drafts: readonly Draft[],
): readonly (Speaker | null)[] {
  return drafts.map(({ source, tree }) => {
    if (source === null) return null;
    const start = tree.tokens[source.first]?.start ?? 0;
    const end = tree.tokens[source.last]?.end ?? 0;
    return { agent: report.text.slice(start, end), role: null, start, end };
  });
}
