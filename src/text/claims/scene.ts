import type { NameMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { contains } from '../../model/span.ts';
import type { Layers } from '../layers.ts';
import type { Clock } from './as-of/clock.ts';
import { clockOf } from './as-of/clock.ts';
import type { Atlas } from './place/atlas.ts';
import { atlasOf } from './place/atlas.ts';
import { layoutOf } from './place/layout.ts';
import type { Tree } from './tree.ts';
import { treeOf } from './tree.ts';

/** The layers of a report, prepared so that claims and positions can ask them by offset. */
export interface Scene {
  readonly layers: Layers;
  readonly clock: Clock;
  readonly atlas: Atlas;
  readonly treeAt: (sentence: number) => Tree;
  /** Index of the sentence that holds the offset, -1 where none does. */
  readonly sentenceAt: (offset: number) => number;
  readonly nameAt: (span: Span) => NameMention | null;
}

export function sceneOf(layers: Layers): Scene {
  const { report, sentences, times, names, attributions } = layers;
  const trees = new Map<number, Tree>();
  const treeAt = (sentence: number): Tree => {
    const known = trees.get(sentence) ?? treeOf(sentences[sentence] ?? { start: 0, end: 0, tokens: [], block: 0 });
    trees.set(sentence, known);
    return known;
  };
  const sentenceAt = (offset: number): number => indexHolding(sentences, offset);
  const placed = (start: number) => {
    const sentence = sentenceAt(start);
    return sentence < 0 ? null : { tree: treeAt(sentence), sentence, block: sentences[sentence]?.block ?? 0 };
  };
  const nameAt = (span: Span): NameMention | null => {
    const index = indexHolding(names, span.start);
    return names[index] ?? null;
  };
  const clock = clockOf(report, times, placed);
  const sources = attributions.flatMap(({ source, force }) =>
    source !== null && force === 'statement' ? [source] : [],
  );
  const isOfSource = (name: NameMention): boolean => sources.some((source) => contains(source, name));
  const atlas = atlasOf(
    names,
    layoutOf(report, sentences),
    treeAt,
    placed,
    (name) => isInDateline(report.text, name),
    isOfSource,
  );
  return { layers, clock, atlas, treeAt, sentenceAt, nameAt };
}

/** Index of the span that holds the offset; the spans are sorted and do not overlap. -1 where none does. */
function indexHolding(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span || offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

const LONGEST_DATELINE = 70;
const DATELINE_END = /^[^.!?\n]{0,60}?(?:\([^()\n]{1,30}\)|\d)\s*(?:--|[-–—])\s/;

/** Whether a name is the city of a dateline at the start of a line: "ORMOND, May 3 (Agency) -- ". */
function isInDateline(text: string, { start }: Span): boolean {
  const first = Math.max(0, start - LONGEST_DATELINE - 2);
  const before = text.slice(first, start);
  const opening = first + Math.max(before.lastIndexOf('\n') + 1, before.lastIndexOf('  ') + 2);
  if (start - opening > LONGEST_DATELINE) return false;
  const match = DATELINE_END.exec(text.slice(opening, opening + LONGEST_DATELINE * 2));
  return match !== null && opening + match[0].length > start;
}
