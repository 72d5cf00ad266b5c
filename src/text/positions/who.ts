import { speakerOf } from '../../model/chain.ts';
import type { NameMention } from '../../model/mention.ts';
import { chainAt } from '../attributions/chain-at.ts';
import type { Scene } from '../claims/scene.ts';
import type { Tree } from '../claims/tree.ts';
import { ancestors, childrenOf, deprelOf, isNominal, reachOf, relOf, uposOf, wordOf } from '../claims/tree.ts';

/** Who holds a position, as a reader would name them, and the token that says so (-1: the speaker of the passage). */
export interface Holder {
  readonly actor: string;
  readonly token: number;
}

const SELVES = new Set(['we', 'i', 'us', 'our']);
const STEPS = 4;

/** The token of the subject of a word: its own in the tree, else of the verb that it hangs on, else the noun before it. */
export function subjectOf(tree: Tree, at: number): number {
  for (const up of ancestors(tree, at).slice(0, STEPS)) {
    const subject = childrenOf(tree, up).find((child) => relOf(tree, child) === 'nsubj' && child < at);
    if (subject !== undefined && !isRelative(tree, subject)) return subject;
  }
  return nounBefore(tree, at);
}

function isRelative(tree: Tree, at: number): boolean {
  const word = wordOf(tree, at);
  return word === 'who' || word === 'which' || word === 'that' || word === 'there';
}

function nounBefore(tree: Tree, from: number): number {
  for (let at = from - 1; at >= 0; at -= 1) {
    const upos = uposOf(tree, at);
    if (isNominal(tree, at) || upos === 'PRON') return at;
    if (upos === 'PUNCT' || upos === 'SCONJ') return -1;
  }
  return -1;
}

/**
 * The actor that a subject names: a country or body for the person who speaks for it, the speaker for "we", what was
 * named last for "they" and "the government".
 */
export function holderOf(scene: Scene, sentence: number, subject: number, last: string | null): Holder | null {
  const tree = scene.treeAt(sentence);
  const token = tree.tokens[subject];
  if (token === undefined) return null;
  const word = token.text.toLowerCase();
  const name = scene.nameAt(token);
  if (name !== null && name.kind !== 'people') return { actor: bodyOf(name, scene), token: subject };
  if (SELVES.has(word)) return speakerAt(scene, sentence, subject);
  if (uposOf(tree, subject) === 'PRON' || DETERMINERS.has(word)) {
    const actor = isSingular(word) ? (speakerOfSentence(scene, sentence, subject) ?? last) : last;
    return actor === null ? null : { actor: QUANTIFIERS.has(word) ? `${actor} (${word})` : actor, token: subject };
  }
  if (GOVERNMENT.has(word)) {
    const country = countryBefore(scene, token.start);
    if (country !== null) return { actor: country, token: subject };
  }
  const words = phraseOf(scene, tree, subject);
  return words === '' ? null : { actor: words, token: subject };
}

const DETERMINERS = new Set(['most', 'some', 'many', 'few', 'all', 'others', 'several']);
const QUANTIFIERS = new Set(['most', 'some', 'many', 'few', 'others', 'several']);
const GOVERNMENT = new Set(['government', 'authorities', 'ministry', 'state', 'officials']);

function isSingular(word: string): boolean {
  return word === 'he' || word === 'she';
}

export function speakerAt(scene: Scene, sentence: number, token: number): Holder | null {
  const actor = speakerOfSentence(scene, sentence, token);
  return actor === null ? null : { actor, token: -1 };
}

function speakerOfSentence(scene: Scene, sentence: number, token: number): string | null {
  const span = scene.treeAt(sentence).tokens[token];
  if (span === undefined) return null;
  const { chain } = chainAt(scene.layers, span);
  const speaker = speakerOf(chain);
  if (speaker === null) return null;
  const link = chain.find(({ kind }) => kind === 'speaker');
  const name = link?.span ? scene.nameAt(link.span) : null;
  if (name !== null && name.kind !== 'people') return bodyOf(name, scene);
  const named = scene.layers.names.find((one) => one.kind === 'person' && one.name === speaker);
  return named ? bodyOf(named, scene) : speaker;
}

/** Titles of those who speak for a state or body; for anyone else a position is their own. */
const SPEAKS_FOR =
  /\b(?:president|minister|secretary|chancellor|premier|spokes\w+|king|queen|ambassador|official|chief|head|director|commander|general|colonel|governor|envoy|leader|co-chair\w*|representative|adviser|advisor|senator|lawmaker)\b/i;

function bodyOf(name: NameMention, scene: Scene): string {
  if (name.kind !== 'person') return name.name;
  const roles = scene.layers.names.filter(({ entity, role }) => entity === name.entity && role !== null);
  for (const { role } of roles) {
    if (role === null || !SPEAKS_FOR.test(role.text)) continue;
    const within = scene.layers.names.find(
      (one) => one.kind !== 'person' && one.start >= role.start && one.end <= role.end,
    );
    if (within !== undefined) return within.country !== null ? countryName(within.country) : within.name;
    const country = countryBefore(scene, role.start);
    if (country !== null) return country;
  }
  return name.name;
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
