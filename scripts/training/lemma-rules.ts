import {
  inflectionOf,
  type LemmaRules,
  LONGEST_ENDING,
  lemmaOf,
  type Rank,
} from '../../src/language/lemmas/lemmatise.ts';
import type { TreebankWord } from './conllu.ts';

/** An ending needs this many different forms to become a rule. */
const FEWEST_FORMS = 2;

interface Entry {
  readonly tag: string;
  readonly form: string;
  readonly lemma: string;
}

/** Rules by ending wherever they say something else than the shorter ending does, then the forms that they get wrong. */
export function learnLemmas(words: readonly TreebankWord[], rank: Rank): LemmaRules {
  const entries = commonest(words);
  const endings = learnEndings(entries);
  const forms = new Map<string, string>();
  for (const { tag, form, lemma } of entries)
    if (lemmaOf({ forms, endings }, rank, form, tag) !== lemma) forms.set(`${tag} ${form}`, lemma);
  return { forms, endings };
}

/** The commonest lemma of each form and tag. */
function commonest(words: readonly TreebankWord[]): Entry[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { form, lemma, upos, feats } of words) {
    if (lemma === '_' || upos === 'X') continue;
    const key = `${inflectionOf(`${upos} ${feats}`)}\t${upos === 'PROPN' ? form : form.toLowerCase().replaceAll('’', "'")}`;
    const lemmas = counts.get(key) ?? new Map<string, number>();
    lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1);
    counts.set(key, lemmas);
  }
  return [...counts].map(([key, lemmas]) => {
    const [tag = '', form = ''] = key.split('\t');
    return { tag, form, lemma: top(lemmas) };
  });
}

function learnEndings(entries: readonly Entry[]): Map<string, string> {
  const edits = new Map<string, Map<string, number>>();
  for (const { tag, form, lemma } of entries) {
    const edit = editOf(form, lemma);
    if (edit === null) continue;
    for (let length = 0; length <= Math.min(LONGEST_ENDING, form.length - 1); length += 1) {
      const key = `${tag} ${form.slice(form.length - length).toLowerCase()}`;
      const counts = edits.get(key) ?? new Map<string, number>();
      counts.set(edit, (counts.get(edit) ?? 0) + 1);
      edits.set(key, counts);
    }
  }
  const endings = new Map<string, string>();
  for (const [key, counts] of [...edits].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const edit = top(counts);
    const isFrequent = (counts.get(edit) ?? 0) >= FEWEST_FORMS || key.endsWith(' ');
    if (isFrequent && edit !== shorter(endings, key)) endings.set(key, edit);
  }
  return endings;
}

/** What the longest known ending shorter than the key's says. */
function shorter(endings: ReadonlyMap<string, string>, key: string): string | undefined {
  const blank = key.lastIndexOf(' ');
  for (let from = blank + 2; from <= key.length; from += 1) {
    const edit = endings.get(key.slice(0, blank + 1) + key.slice(from));
    if (edit !== undefined) return edit;
  }
  return undefined;
}

function editOf(form: string, lemma: string): string | null {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same += 1;
  const gone = form.length - same;
  return gone > 9 || (same === 0 && form.length > 0) ? null : `${gone}${lemma.slice(same)}`;
}

function top(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
