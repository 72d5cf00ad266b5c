/**
 * What turns forms into lemmas, as learned from a treebank: whole forms that go their own way, and for each tag the
 * edits by ending. A key is a tag, a blank and a form or ending; an edit is how many letters go and what comes instead.
 */
export interface LemmaRules {
  readonly forms: ReadonlyMap<string, string>;
  readonly endings: ReadonlyMap<string, string>;
}

export const LONGEST_ENDING = 5;

/** The lemma of a form; `tag` is its part of speech and features ("VERB Tense=Past|VerbForm=Fin"). */
export function lemmatise({ forms, endings }: LemmaRules, form: string, tag: string): string {
  if (tag.startsWith('PROPN')) return forms.get(`${tag} ${form}`) ?? edited(endings, form, tag);
  const lower = form.toLowerCase().replaceAll('’', "'");
  return forms.get(`${tag} ${lower}`) ?? edited(endings, lower, tag);
}

function edited(endings: ReadonlyMap<string, string>, form: string, tag: string): string {
  for (let length = Math.min(LONGEST_ENDING, form.length - 1); length >= 0; length -= 1) {
    const edit = endings.get(`${tag} ${form.slice(form.length - length).toLowerCase()}`);
    if (edit !== undefined) return applied(form, edit);
  }
  return form;
}

/** "3y": without its last three letters and with "y" ("families", "family"). */
function applied(form: string, edit: string): string {
  const gone = edit.charCodeAt(0) - 48;
  return gone >= form.length ? form : form.slice(0, form.length - gone) + edit.slice(1);
}
