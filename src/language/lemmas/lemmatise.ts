import { PAST, PLURALS } from './irregular.ts';
import { baseForm, type Inflection } from './regular.ts';

/**
 * What turns forms into lemmas, as learned from a treebank: whole forms that go their own way, and for each inflection
 * the edits by ending. A key is an inflection, a blank and a form or ending; an edit is how many letters go and what
 * comes instead ("3y").
 */
export interface LemmaRules {
  readonly forms: ReadonlyMap<string, string>;
  readonly endings: ReadonlyMap<string, string>;
}

export const LONGEST_ENDING = 5;

/** How common a lower-case word is, the commonest 0; undefined where it is not known. */
export type Rank = (word: string) => number | undefined;

/** The lemma of a form; `tag` is its part of speech and features ("VERB Tense=Past|VerbForm=Fin"). */
export function lemmatise(rules: LemmaRules, rank: Rank, form: string, tag: string): string {
  return lemmaOf(rules, rank, form, inflectionOf(tag));
}

/** The same for an inflection as `inflectionOf` gives it. */
export function lemmaOf({ forms, endings }: LemmaRules, rank: Rank, form: string, inflection: string): string {
  const own = inflection.startsWith('PROPN') ? form : form.toLowerCase().replaceAll('’', "'");
  return (
    forms.get(`${inflection} ${own}`) ??
    irregular(own, inflection) ??
    regular(own, inflection, rank) ??
    edited(endings, own, inflection)
  );
}

/** What the lemma depends on, of a tag: all past forms of verbs go together, and so on. */
export function inflectionOf(tag: string): string {
  const [upos = ''] = tag.split(' ', 1);
  if (upos === 'VERB' || upos === 'AUX') {
    if (tag.includes('Tense=Past')) return `${upos}-ed`;
    if (tag.includes('VerbForm=Ger') || tag.includes('VerbForm=Part')) return `${upos}-ing`;
    return tag.includes('Number=Sing') && tag.includes('Tense=Pres') ? `${upos}-s` : upos;
  }
  return tag.includes('Number=Plur') || tag.includes('Number=Ptan') ? `${upos}-s` : upos;
}

function irregular(form: string, inflection: string): string | undefined {
  if (inflection === 'VERB-ed') return PAST.get(form);
  return inflection === 'NOUN-s' ? PLURALS.get(form) : undefined;
}

function regular(form: string, inflection: string, rank: Rank): string | undefined {
  const [upos, ending] = inflection.split('-', 2);
  if (ending === undefined || (upos !== 'VERB' && upos !== 'NOUN')) return undefined;
  return baseForm(form, ending as Inflection, rank);
}

function edited(endings: ReadonlyMap<string, string>, form: string, inflection: string): string {
  for (let length = Math.min(LONGEST_ENDING, form.length - 1); length >= 0; length -= 1) {
    const edit = endings.get(`${inflection} ${form.slice(form.length - length).toLowerCase()}`);
    if (edit !== undefined) return applied(form, edit);
  }
  return form;
}

function applied(form: string, edit: string): string {
  const gone = edit.charCodeAt(0) - 48;
  return gone >= form.length ? form : form.slice(0, form.length - gone) + edit.slice(1);
}
