import type { Measure } from '../../../model/claim.ts';
import type { Tree } from '../tree.ts';
import { childrenOf, lemmaOf, relOf, uposOf, wordOf } from '../tree.ts';
import type { VerbForm } from './verb-forms.ts';
import { formsOf } from './verb-forms.ts';
import type { MeasureWords } from './words.ts';
import { CONTROL_VERBS, MEASURE_WORDS, OPEN_VERBS, STOPPING_VERBS } from './words.ts';

type Slot = keyof MeasureWords;

/** Words in more than one list of a slot belong to the measure that comes first in the table. */
function indexOf(slot: Slot): ReadonlyMap<string, Measure> {
  const index = new Map<string, Measure>();
  for (const [measure, words] of Object.entries(MEASURE_WORDS))
    for (const word of words[slot]?.split(/\s+/) ?? []) {
      if (word !== '' && !index.has(word)) index.set(word, measure as Measure);
    }
  return index;
}

const INDEX: Readonly<Record<Slot, ReadonlyMap<string, Measure>>> = {
  undergo: indexOf('undergo'),
  act: indexOf('act'),
  event: indexOf('event'),
  state: indexOf('state'),
  role: indexOf('role'),
};

const FORMS = formsOf([...INDEX.undergo.keys(), ...INDEX.act.keys(), ...CONTROL_VERBS, ...STOPPING_VERBS]);

/** The verb of the tables that a word is a form of, or null. */
export function formOf(word: string): VerbForm | null {
  return FORMS.get(word) ?? null;
}

/** Measure of a verb, or of a verb with its particle or noun, as the tables write it. */
export function keyMeasure(key: string, slot: 'undergo' | 'act'): Measure | null {
  return INDEX[slot].get(key) ?? null;
}

/** All measures of which a verb is a word for what it is done to, in the order of the table. */
export function sensesOf(verb: string): readonly Measure[] {
  return (Object.entries(MEASURE_WORDS) as [Measure, MeasureWords][]).flatMap(([measure, { undergo }]) =>
    undergo?.split(/\s+/).includes(verb) ? [measure] : [],
  );
}

/** The verb at `index`: by its form where the tables know it, for tags and lemmas of rare forms are often wrong. */
export function verbAt(tree: Tree, index: number): string {
  return formOf(wordOf(tree, index))?.lemma ?? lemmaOf(tree, index);
}

/** Measure of the verb at `index` for whoever it is done to (`undergo`) or does it (`act`), or null. */
export function verbMeasure(tree: Tree, index: number, slot: 'undergo' | 'act'): Measure | null {
  if (OPEN_VERBS.has(verbAt(tree, index))) {
    const outcome = childrenOf(tree, index).find(
      (child) => child > index && relOf(tree, child) === 'conj' && uposOf(tree, child) === 'VERB',
    );
    const told = outcome === undefined ? null : verbMeasure(tree, outcome, slot);
    if (told !== null) return told;
  }
  for (const key of verbKeys(tree, index)) {
    const measure = INDEX[slot].get(key);
    if (measure !== undefined) return measure;
  }
  return null;
}

export function nounMeasure(lemma: string, slot: 'event' | 'state' | 'role'): Measure | null {
  return INDEX[slot].get(lemma) ?? null;
}

/** Measure of an adjective, participle or noun that tells a state, by lemma or by form; a passive participle counts too. */
export function stateMeasure(tree: Tree, index: number): Measure | null {
  const byForm = INDEX.state.get(wordOf(tree, index)) ?? INDEX.state.get(lemmaOf(tree, index));
  if (byForm !== undefined) return byForm;
  return isPastParticiple(tree, index) ? verbMeasure(tree, index, 'undergo') : null;
}

/** Participles that look like their base. */
const UNCHANGED = new Set(['hurt', 'hit', 'cut', 'beat', 'let', 'set', 'put']);

/** Whether the word can be a past participle by its form: "-ed", "-en" or an irregular one of the tables. */
export function isPastParticiple(tree: Tree, index: number): boolean {
  const word = wordOf(tree, index);
  const known = formOf(word)?.form;
  if (known !== undefined) return known.includes('participle') || UNCHANGED.has(word);
  return !word.endsWith('ing') && word !== lemmaOf(tree, index);
}

const PARTICLE_RELS = new Set(['compound', 'advmod', 'obl', 'case', 'mark', 'dep']);

/** The verb with its particle or telling noun, most telling first, then the verb alone. */
function verbKeys(tree: Tree, index: number): readonly string[] {
  const verb = verbAt(tree, index);
  const keys: string[] = wordOf(tree, index + 1) === 'to' ? [`${verb}+${wordOf(tree, index + 2)}`] : [];
  for (const child of childrenOf(tree, index)) {
    const rel = relOf(tree, child);
    const lemma = lemmaOf(tree, child);
    if (rel === 'obj' || rel === 'nsubj' || rel === 'obl' || rel === 'xcomp') keys.push(`${verb}+${lemma}`);
    if (PARTICLE_RELS.has(rel) && uposOf(tree, child) !== 'NOUN') keys.push(`${verb}_${lemma}`);
    if (rel === 'obl' || rel === 'advcl' || rel === 'nmod')
      for (const below of childrenOf(tree, child)) {
        if (relOf(tree, below) === 'case') keys.push(`${verb}_${wordOf(tree, below)}`);
      }
  }
  const next = wordOf(tree, index + 1);
  if (next !== '') keys.push(`${verb}_${next}`);
  keys.push(verb);
  return keys;
}
