import type { LanguageModel } from '../network/model.ts';
import { type LemmaRules, lemmatise } from './lemmatise.ts';

/** Lemmas that are kept for each tag; when there are more, they are found anew. */
const KEPT = 20_000;
/** Longer forms are not kept. */
const LONGEST_KEPT = 64;

interface Tag {
  readonly whole: string;
  readonly upos: string;
  readonly feats: string;
  readonly lemmas: Map<string, string>;
}

/** Lemmas by the classes of the model's tags, each form looked up once. */
export class Lemmatiser {
  private readonly rules: LemmaRules;
  private readonly model: LanguageModel;
  private readonly tags: readonly Tag[];

  constructor(model: LanguageModel) {
    this.model = model;
    this.rules = { forms: new Map(model.lemmas.forms), endings: new Map(model.lemmas.endings) };
    this.tags = model.tags.map((whole) => {
      const [upos = 'X', feats = ''] = whole.split(' ');
      return { whole, upos, feats, lemmas: new Map() };
    });
  }

  /** Part of speech and features of a tag's class. */
  partsOf(tag: number): { readonly upos: string; readonly feats: string } {
    return this.tags[tag] ?? { upos: 'X', feats: '' };
  }

  lemma(form: string, tag: number): string {
    const known = this.tags[tag];
    if (known === undefined) return form;
    const kept = known.lemmas.get(form);
    if (kept !== undefined) return kept;
    const lemma = lemmatise(this.rules, (word) => this.model.vocabulary.get(word), form, known.whole);
    if (known.lemmas.size === KEPT) known.lemmas.clear();
    if (form.length <= LONGEST_KEPT) known.lemmas.set(form, lemma);
    return lemma;
  }
}
