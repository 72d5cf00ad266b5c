import type { NameMention } from '../../model/mention.ts';
import { NO_PACK } from '../../model/pack/pack.ts';
import type { Token } from '../../model/sentence.ts';
import { sortOf } from '../claims/what.ts';
import { ORGANISATION_HEADS } from '../names/data/words.ts';
import { isRoleNoun } from '../names/roles.ts';
import { DOCUMENTS, REGISTERS } from './data/media.ts';
import type { Phrase } from './phrases.ts';
import { headOf, mentionsIn } from './phrases.ts';
import type { Tree } from './tree.ts';

/** Those who are told of without a noun for an office: crowds, bodies and the press. */
const OTHERS = /^(?:police|authorities|media|residents|villagers|locals|witness|witnesses|rebels|militants)$/i;

/** Counted as people, but silent. */
const DEAD = /^(?:body|corpse|dead|victim|casualty|fatality)$/;

/** A noun for an office, or for a person in any other way. */
export function isPersonNoun(noun: string): boolean {
  return isRoleNoun(noun) || (!DEAD.test(noun) && sortOf(noun, NO_PACK) === 'people');
}

/** People, organisations and papers can be cited; fears and reasons cannot. */
export function isSource(names: readonly NameMention[], tree: Tree, phrase: Phrase): boolean {
  const head = tree.tokens[headOf(tree, phrase)] as Token;
  if (isRoleNoun(head.lemma) || isRoleNoun(head.text) || DOCUMENTS.has(head.lemma.toLowerCase())) return true;
  return hasName(names, tree, phrase, /^(?:person|organisation)$/) || OTHERS.test(head.text);
}

/** A body by its letters, which a report may use without ever telling what they stand for. */
const ACRONYM = /^(?:\p{Lu}\.?){2,7}$/u;

/** Buildings whose staff counts who is brought in. */
const PLACES_OF_CARE = /^(?:hospital|clinic|morgue|embassy|laboratory|charity)$/;

/** Verbs with which a state, as one that knows its own, tells a figure. */
const OF_STATES = /^(?:acknowledg|admit|conced|claim|put)$/;

/** Who can state a figure with a verb of counting (its key is given): whoever can be cited, a body, a pronoun, of states those that own up to it. */
export function canStateFigure(names: readonly NameMention[], tree: Tree, phrase: Phrase, key: string): boolean {
  const { lemma, text, upos } = tree.tokens[headOf(tree, phrase)] as Token;
  if (upos === 'PRON') return /^(?:he|she|it|they|its|their|his|her|who|which)$/i.test(text);
  const noun = lemma.toLowerCase();
  if (ORGANISATION_HEADS.has(noun) || ORGANISATION_HEADS.has(text.toLowerCase()) || REGISTERS.has(noun)) return true;
  if (PLACES_OF_CARE.test(noun) || isPersonNoun(noun) || ACRONYM.test(text)) return true;
  if (isSource(names, tree, phrase) || hasName(names, tree, phrase, /^group$/)) return true;
  return OF_STATES.test(key) && hasName(names, tree, phrase, /^(?:country|people)$/);
}

function hasName(names: readonly NameMention[], { tokens }: Tree, { first, last }: Phrase, kind: RegExp): boolean {
  const [a, b] = [tokens[first] as Token, tokens[last] as Token];
  return mentionsIn(names, a.start, b.end).some((name) => kind.test(name.kind));
}
