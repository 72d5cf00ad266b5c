import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { unpack } from '../model/container.ts';
import type { LemmaRules } from './lemmatise.ts';
import type { Linear, Model } from './parser.ts';

export interface Loaded extends Model {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly lemmas: LemmaRules;
}
let loaded: Loaded | null = null;
export function model(): Loaded {
  if (loaded !== null) return loaded;
  const folder = new URL('../../../models/', import.meta.url);
  const { header, arrays } = unpack(brotliDecompressSync(readFileSync(new URL('prelim.bin.br', folder))));
  const { tags, labels } = header as { tags: string[]; labels: string[] };
  const lemmas = JSON.parse(readFileSync(new URL('lemmas.json', folder), 'utf8')) as Record<
    'forms' | 'endings',
    [string, string][]
  >;
  const linear = (name: string, classes: number): Linear => {
    const weights = arrays[name] as Int16Array;
    return { weights, classes, mask: weights.length / classes - 1 };
  };
  loaded = {
    tags,
    labels,
    tagger: linear('tagger', tags.length),
    parser: linear('parser', 3),
    labeller: linear('labeller', labels.length),
    lemmas: { forms: new Map(lemmas.forms), endings: new Map(lemmas.endings) },
  };
  return loaded;
}
