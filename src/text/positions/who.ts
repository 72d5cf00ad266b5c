import { speakerOf } from '../../model/chain.ts';
import type { NameMention } from '../../model/mention.ts';
import { contains } from '../../model/span.ts';
import { belongingOf } from '../attributions/belonging.ts';
import { chainAt } from '../attributions/chain-at.ts';
import type { Scene } from '../claims/scene.ts';
import type { Tree } from '../claims/tree.ts';
import { ancestors, childrenOf, deprelOf, headOf, isNominal, reachOf, relOf, uposOf, wordOf } from '../claims/tree.ts';
import { classOfWords, sortOf } from '../claims/what.ts';
import { lookUp } from '../names/gazetteer.ts';

/** Who holds a position, as a reader would name them, and the token that says so (-1: the speaker of the passage). */
export interface Holder {
  readonly actor: string;
  readonly token: number;
}

/** What was told before: who held a position, towards whom, and the body or country named last. */
export interface Before {
  readonly actor: string | null;
  readonly toward: string | null;
  readonly last: string | null;
}

const SELVES = new Set(['we', 'i', 'us', 'our']);
const STEPS = 4;

/** The token of the subject of a word: the noun right before it, else what the tree gives, else the sentence's subject. */
export function subjectOf(tree: Tree, at: number): number {
  const isParticiple = wordOf(tree, at).endsWith('ing') && uposOf(tree, at) !== 'NOUN';
  if (isParticiple && !hasAuxiliary(tree, at)) return mainSubject(tree, at);
  const beside = nounBeside(tree, at);
  if (beside >= 0) return beside;
  for (const up of ancestors(tree, at).slice(0, STEPS)) {
    const subject = childrenOf(tree, up).find((child) => relOf(tree, child) === 'nsubj' && child < at);
    if (subject !== undefined && !isRelative(tree, subject)) return subject;
  }
  return mainSubject(tree, at);
}

function hasAuxiliary(tree: Tree, at: number): boolean {
  return uposOf(tree, at - 1) === 'AUX' || childrenOf(tree, at).some((child) => relOf(tree, child) === 'aux');
}

const BESIDE = new Set(['ADV', 'AUX', 'PART']);

/** The noun before the word with only adverbs and auxiliaries between; inside "people of Orm" it is "people". */
function nounBeside(tree: Tree, at: number): number {
  let before = at - 1;
  while (isTimeWord(tree, before) || (BESIDE.has(uposOf(tree, before)) && !DETERMINERS.has(wordOf(tree, before)))) {
    before -= 1;
  }
  if (QUANTIFIERS.has(wordOf(tree, before))) return before;
  if (!isNominal(tree, before) && uposOf(tree, before) !== 'PRON') return -1;
  if (isRelative(tree, before)) return -1;
  while (relOf(tree, before) === 'nmod' && isNominal(tree, headOf(tree, before)) && headOf(tree, before) < before) {
    before = headOf(tree, before);
  }
  return before;
}

const TIME_NOUNS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday month week year day night morning evening
   afternoon`.split(/\s+/),
);

/** A day, or what stands before one: "on Sunday", "this month". */
function isTimeWord(tree: Tree, at: number): boolean {
  if (TIME_NOUNS.has(wordOf(tree, at))) return true;
  const isBefore = ['on', 'this', 'last', 'early', 'late', 'the'].includes(wordOf(tree, at));
  return isBefore && TIME_NOUNS.has(wordOf(tree, at + 1));
}

/** The first subject of the sentence before the word. */
function mainSubject(tree: Tree, before: number): number {
  for (let at = 0; at < before; at += 1) {
    if (relOf(tree, at) === 'nsubj' && !isRelative(tree, at)) return at;
  }
  return -1;
}

function isRelative(tree: Tree, at: number): boolean {
  const word = wordOf(tree, at);
  return word === 'who' || word === 'which' || word === 'that' || word === 'there';
}

/**
 * The actor that a subject names: a country or body for the person who speaks for it, the speaker for "we", what was
 * named last for "they" and "the government".
 */
export function holderOf(scene: Scene, sentence: number, subject: number, before: Before): Holder | null {
  const tree = scene.treeAt(sentence);
  const token = tree.tokens[subject];
  if (token === undefined) return null;
  const word = token.text.toLowerCase();
  const name = scene.nameAt(token);
  if (name !== null && (name.kind !== 'people' || name.end === token.end)) {
    return { actor: [bodyOf(name, scene), ...others(scene, tree, subject)].join(', '), token: subject };
  }
  if (SELVES.has(word))
    return (
      speakerAt(scene, sentence, subject) ?? (before.actor === null ? null : { actor: before.actor, token: subject })
    );
  if (QUANTIFIERS.has(word)) {
    const named = before.toward ?? before.last;
    return named === null ? null : { actor: `${named} (${word})`, token: subject };
  }
  if (uposOf(tree, subject) === 'PRON' || DETERMINERS.has(word)) {
    const actor = speakerIfTold(scene, sentence, subject, word) ?? before.last;
    return actor === null ? null : { actor, token: subject };
  }
  const owner = ownerOf(scene, tree, subject);
  if (owner !== null) return { actor: owner, token: subject };
  if (GOVERNMENT.has(word)) {
    const country = countryBefore(scene, token.start);
    if (country !== null) return { actor: country, token: subject };
  }
  const words = phraseOf(scene, tree, subject);
  return canAct(words, scene) ? { actor: words, token: subject } : null;
}

/** The country or body that "her country", "his government" means in the mouth of its speaker; null for other phrases. */
function ownerOf(scene: Scene, tree: Tree, subject: number): string | null {
  const possessive = childrenOf(tree, subject).find(
    (child) => deprelOf(tree, child) === 'nmod:poss' && child < subject,
  );
  const [first, last] = [possessive === undefined ? undefined : tree.tokens[possessive], tree.tokens[subject]];
  if (first === undefined || last === undefined) return null;
  return belongingOf(scene.layers, { start: first.start, end: last.end });
}

/** The names coordinated with a subject. */
function others(scene: Scene, tree: Tree, subject: number): readonly string[] {
  return childrenOf(tree, subject).flatMap((child) => {
    const token = tree.tokens[child];
    const name = token && relOf(tree, child) === 'conj' ? scene.nameAt(token) : null;
    return name === null ? [] : [bodyOf(name, scene)];
  });
}

/** People, bodies and states take positions; other nouns before a cue are a fault of the tree. */
function canAct(words: string, { layers: { pack } }: Scene): boolean {
  const sort = sortOf(words, pack);
  return sort === 'people' || sort === 'groups' || classOfWords(words, pack) === 'countries';
}

const DETERMINERS = new Set(['most', 'some', 'many', 'few', 'all', 'others', 'several']);
const QUANTIFIERS = new Set(['most', 'some', 'many', 'few', 'others', 'several']);
const GOVERNMENT = new Set(['government', 'authorities', 'ministry', 'state', 'officials']);

/** "He" is who speaks, in whatever mode; "it" and "they" are the speaker only in reported speech ("Orm said it would"). */
function speakerIfTold(scene: Scene, sentence: number, token: number, word: string): string | null {
  const span = scene.treeAt(sentence).tokens[token];
  const isTold = word === 'he' || word === 'she' || (span && chainAt(scene.layers, span).mode === 'indirect');
  return isTold ? speakerOfSentence(scene, sentence, token) : null;
}

/** Where no subject is found: who is named first in the sentence before the token. */
export function firstNamed(scene: Scene, sentence: number, before: number): Holder | null {
  const tree = scene.treeAt(sentence);
  for (let at = 0; at < before; at += 1) {
    const token = tree.tokens[at];
    const name = token === undefined ? null : scene.nameAt(token);
    if (name !== null && name.kind !== 'place' && name.kind !== 'facility') {
      return { actor: bodyOf(name, scene), token: at };
    }
  }
  return null;
}

export function speakerAt(scene: Scene, sentence: number, token: number): Holder | null {
  const actor = speakerOfSentence(scene, sentence, token);
  return actor === null ? null : { actor, token: -1 };
}

function speakerOfSentence(scene: Scene, sentence: number, token: number): string | null {
  const word = scene.treeAt(sentence).tokens[token];
  if (word === undefined) return null;
  const { chain } = chainAt(scene.layers, word);
  const speaker = speakerOf(chain);
  if (speaker === null) return null;
  const span = chain.find(({ kind }) => kind === 'speaker')?.span ?? null;
  const name =
    span === null ? undefined : scene.layers.names.find((one) => contains(span, one) && one.kind !== 'people');
  if (name !== undefined) return bodyOf(name, scene);
  const named = scene.layers.names.find((one) => one.kind === 'person' && one.name === speaker);
  return named ? bodyOf(named, scene) : speaker;
}

/** Titles of those who speak for a state or body; for anyone else a position is their own. */
const SPEAKS_FOR =
  /\b(?:president|minister|secretary|chancellor|premier|spokes\w+|king|queen|ambassador|official|chief|head|director|commander|general|colonel|governor|envoy|leader|co-chair\w*|representative|adviser|advisor|senator|lawmaker)\b/i;

function bodyOf(name: NameMention, scene: Scene): string {
  if (name.kind !== 'person') return name.name;
  const given = scene.layers.pack.names.find((known) => known.name === name.name)?.within;
  if (given !== undefined) return given;
  const mentions = scene.layers.names.filter(({ entity }) => entity === name.entity);
  for (const { role, text, start, country } of mentions) {
    const beside = bodyBeside(start, scene);
    if (beside !== null) return beside;
    const title = role !== null && SPEAKS_FOR.test(role.text) ? role : null;
    if (title === null && !SPEAKS_FOR.test(text)) continue;
    const body = title === null ? null : bodyIn(title.text, scene);
    const state = body ?? (country === null ? countryBefore(scene, start) : countryName(country));
    if (state !== null) return state;
  }
  return name.name;
}

const LONGEST_TITLE = 40;

/** The body named right before the title of a person: "Orm Guard spokesman Ilva Torm". */
function bodyBeside(start: number, { layers, nameAt }: Scene): string | null {
  const before = layers.report.text.slice(Math.max(0, start - LONGEST_TITLE), start);
  const title = /(?:\p{L}|[-’' ])+$/u.exec(before)?.[0] ?? '';
  if (!SPEAKS_FOR.test(title)) return null;
  for (let at = start - title.length; at < start; at += 1) {
    const name = nameAt({ start: at, end: at + 1 });
    if (name !== null && (name.kind === 'organisation' || name.kind === 'group')) return name.name;
  }
  return null;
}

/** The body or country that a title names: "spokesman of the Orm Guard", "Tarvian minister". */
function bodyIn(title: string, { layers }: Scene): string | null {
  const within = layers.names.find(({ kind, text }) => kind !== 'person' && kind !== 'place' && hasWords(title, text));
  if (within === undefined) return countryIn(title);
  const isState = within.kind === 'country' || within.kind === 'people';
  return isState && within.country !== null ? countryName(within.country) : within.name;
}

/** The country of a people's name in a title ("Norwegian minister"), where no name was read there. */
function countryIn(title: string): string | null {
  for (const word of title.match(/\p{Lu}\p{L}+/gu) ?? []) {
    const country = lookUp(word)?.country ?? null;
    if (country !== null) return countryName(country.toUpperCase());
  }
  return null;
}

function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0) return false;
  const [before, after] = [text[at - 1] ?? ' ', text[at + words.length] ?? ' '];
  return !/\p{L}/u.test(before) && !/\p{L}/u.test(after);
}

const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region' });

function countryName(code: string): string {
  return COUNTRIES.of(code) ?? code;
}

const SENTENCES_BACK = 2;

/** The country named last before an offset, in this sentence or the two before. */
function countryBefore(scene: Scene, offset: number): string | null {
  const here = scene.sentenceAt(offset);
  for (let at = scene.layers.names.length - 1; at >= 0; at -= 1) {
    const name = scene.layers.names[at];
    if (!name || name.start >= offset || name.country === null) continue;
    if (here - scene.sentenceAt(name.start) > SENTENCES_BACK) return null;
    if (name.kind === 'country' || name.kind === 'people') return countryName(name.country);
  }
  return null;
}

const OUTER = new Set(['acl', 'advcl', 'punct', 'parataxis', 'appos', 'case', 'advmod', 'cc', 'mark']);

function phraseOf(scene: Scene, tree: Tree, top: number): string {
  const { first, last } = reachOf(
    tree,
    top,
    (child) => OUTER.has(relOf(tree, child)) || deprelOf(tree, child) === 'dep',
  );
  const start = tree.tokens[first]?.start ?? 0;
  const end = tree.tokens[Math.min(last, first + 12)]?.end ?? 0;
  return scene.layers.report.text.slice(start, end).replace(/^(?:the|these|those)\s+/i, '');
}
