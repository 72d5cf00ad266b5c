import { readFileSync } from 'node:fs';

/** A word of a treebank; `head` is an index into its sentence, -1 for the root. */
export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly feats: string;
  readonly head: number;
  readonly deprel: string;
}

/** The features that the analysis keeps, of all that the treebank has. */
const KEPT_FEATURES: ReadonlySet<string> = new Set(['Number', 'Tense', 'VerbForm', 'Mood', 'Voice']);

/** The sentences of a CoNLL-U file, without multiword rows and empty nodes. */
export function readTreebank(path: string): TreebankWord[][] {
  const blocks = readFileSync(path, 'utf8').split(/\n\n+/);
  return blocks.map(readSentence).filter(({ length }) => length > 0);
}

function readSentence(block: string): TreebankWord[] {
  const rows = block.split('\n').map((line) => line.split('\t'));
  return rows.filter(([id]) => /^\d+$/.test(id ?? '')).map(readWord);
}

function readWord(row: readonly string[]): TreebankWord {
  const [, form = '', lemma = '', upos = '', , feats = '', head = '0', deprel = ''] = row;
  const kept = feats.split('|').filter((feature) => KEPT_FEATURES.has(feature.split('=')[0] ?? ''));
  return { form, lemma, upos, feats: kept.join('|'), head: Number(head) - 1, deprel };
}
