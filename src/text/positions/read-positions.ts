import { contentId } from '../../base/hash.ts';
import type { PackIssue, PackStance } from '../../model/pack/issue.ts';
import type { Position } from '../../model/position.ts';
import { quoteOf } from '../../model/span.ts';
import { chainAt } from '../attributions/chain-at.ts';
import { whenOfToken } from '../claims/as-of.ts';
import type { Scene } from '../claims/scene.ts';
import { sceneOf } from '../claims/scene.ts';
import type { Tree } from '../claims/tree.ts';
import { headsClause, isNominal, reachOf, relOf, uposOf, wordOf } from '../claims/tree.ts';
import { sortOf } from '../claims/what.ts';
import type { Layers } from '../layers.ts';
import type { Named } from './acts.ts';
import { actsIn, actsOf } from './acts.ts';
import { conditionOf } from './condition.ts';
import { FORMERLY } from './cues.ts';
import type { Held } from './find-attitude.ts';
import { attitudeTo, bareAttitude } from './find-attitude.ts';
import { towardOf } from './toward.ts';
import type { Before, Holder } from './who.ts';
import { firstNamed, holderOf, speakerAt, subjectOf } from './who.ts';

/** All positions of the report on the issues of the pack, in text order. */
export function readPositions(layers: Layers): readonly Position[] {
  if (layers.pack.issues.length === 0) return [];
  const scene = sceneOf(layers);
  return layers.pack.issues.flatMap((issue) => positionsOn(issue, scene));
}

/** How many sentences after the issue was touched a bare attitude ("most have been reluctant") is still about it. */
const TOPIC_SENTENCES = 1;

function positionsOn(issue: PackIssue, scene: Scene): readonly Position[] {
  const acts = actsOf(issue);
  const found: Position[] = [];
  let touched = Number.NEGATIVE_INFINITY;
  let before: Before = { actor: null, toward: null, last: null };
  for (let sentence = 0; sentence < scene.layers.sentences.length; sentence += 1) {
    const tree = scene.treeAt(sentence);
    const named = actsIn(tree, acts).filter((act) => isDoneToPeople(scene, tree, act));
    if (named.length > 0) touched = sentence;
    const isTopic = sentence - touched <= TOPIC_SENTENCES;
    if (named.length > 0 || isTopic) {
      for (const position of inSentence(issue, scene, sentence, named, isTopic, before)) {
        found.push(position);
        before = after(position);
      }
    }
    before = { ...before, last: lastGroup(scene, sentence) ?? before.last };
  }
  return found;
}

const OBJECT_REACH = 6;

/** Whether an act of one word that asks for people as objects has them; a pronoun or nothing to be seen will do. */
function isDoneToPeople({ layers }: Scene, tree: Tree, { act, first, last }: Named): boolean {
  if (act.objects !== 'people' || first !== last) return true;
  for (let at = first + 1; at <= first + OBJECT_REACH; at += 1) {
    if (uposOf(tree, at) === 'PRON' || uposOf(tree, at) === 'ADP' || uposOf(tree, at) === 'PUNCT') return true;
    if (!isNominal(tree, at) || isNominal(tree, at + 1)) continue;
    const sort = sortOf(tree.tokens[at]?.text ?? null, layers.pack);
    return sort === 'people' || sort === 'groups';
  }
  return true;
}

function after({ actor, toward }: Position): Before {
  return { actor, toward, last: actor };
}

/** The country, body or people named last in the sentence, for "they" in the next. */
function lastGroup({ layers, treeAt }: Scene, sentence: number): string | null {
  const { tokens } = treeAt(sentence);
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const group = layers.names.find(
    (name) => name.start >= start && name.end <= end && (name.kind === 'organisation' || name.kind === 'group'),
  );
  return group?.name ?? null;
}

function inSentence(
  issue: PackIssue,
  scene: Scene,
  sentence: number,
  named: readonly Named[],
  isTopic: boolean,
  before: Before,
): readonly Position[] {
  const tree = scene.treeAt(sentence);
  const told = new Set<string>();
  const positions: Position[] = [];
  let latest = before;
  const add = (held: Held, act: Named | null): void => {
    const stance = stanceOf(issue, held, act, named);
    const holder = stance === null ? null : whoHolds(scene, sentence, held, act, latest);
    if (stance === null || holder === null || told.has(`${stance.name}|${holder.actor}`)) return;
    told.add(`${stance.name}|${holder.actor}`);
    const position = positionOf(issue, stance, scene, sentence, held, act, holder);
    latest = after(position);
    positions.push(position);
  };
  for (const act of named) {
    const held = attitudeTo(tree, act);
    if (held !== null) add(held, act);
  }
  if (isTopic) for (const held of bareAttitude(tree, named)) add(held, null);
  return positions;
}

/** The first stance of the attitude for the act, with all that it asks of the sentence; a bare attitude needs no act. */
function stanceOf(
  { stances }: PackIssue,
  { attitude }: Held,
  act: Named | null,
  named: readonly Named[],
): PackStance | null {
  const found = stances.find(
    (stance) =>
      stance.attitude === attitude &&
      (act === null ? stance.with.length === 0 : stance.acts.includes(act.act.id)) &&
      (stance.with.length === 0 || named.some((other) => stance.with.includes(other.act.id))),
  );
  return found ?? null;
}

/** Whose position it is: with "should" and "unless" the speaker's; else of the subject, which may be the speaker. */
function whoHolds(scene: Scene, sentence: number, held: Held, act: Named | null, before: Before): Holder | null {
  const tree = scene.treeAt(sentence);
  const isSpeakers = held.rule === 'should' || held.rule === 'unless' || wordOf(tree, held.cue) === 'need';
  if (isSpeakers) return speakerAt(scene, sentence, act?.first ?? held.cue);
  const subject = subjectOf(tree, held.cue);
  if (held.rule === 'will' && act !== null && tree.tokens[act.first]?.text === 'be') {
    return speakerAt(scene, sentence, act.first);
  }
  return subject < 0 ? firstNamed(scene, sentence, held.cue) : holderOf(scene, sentence, subject, before);
}

function positionOf(
  issue: PackIssue,
  stance: PackStance,
  scene: Scene,
  sentence: number,
  held: Held,
  act: Named | null,
  holder: Holder,
): Position {
  const { layers } = scene;
  const tree = scene.treeAt(sentence);
  const span = tree.tokens[held.cue] ?? { start: 0, end: 0 };
  const body: Omit<Position, 'id'> = {
    report: layers.report.id,
    quote: quoteAround(scene, tree, held, act, holder),
    actor: holder.actor,
    toward: towardOf(scene, sentence, held, act),
    issue: issue.id,
    stance: stance.name,
    condition: conditionOf(tree, layers.report.text),
    superseded: isSuperseded(tree, held.cue),
    when: whenOfToken(tree, sentence, held.cue, scene.clock),
    chain: chainAt(layers, span).chain,
    madeBy: `positions/${held.rule}`,
  };
  return { id: contentId('position', body), ...body };
}

const FORMERLY_REACH = 3;

function isSuperseded(tree: Tree, cue: number): boolean {
  for (let at = Math.max(0, cue - FORMERLY_REACH); at < cue; at += 1) if (FORMERLY.has(wordOf(tree, at))) return true;
  return false;
}

const OUTSIDE_PHRASE = new Set(['mark', 'cc', 'case']);

/** The first word of the phrase that a noun heads ("The United States", "Orm's Kurds"), with nothing set off by marks. */
function phraseStart(tree: Tree, noun: number): number {
  const isOutside = (child: number): boolean =>
    child > noun || headsClause(tree, child) || OUTSIDE_PHRASE.has(relOf(tree, child));
  const { first } = reachOf(tree, noun, isOutside);
  for (let at = noun; at > first; at -= 1) if (isMarkApart(tree, at - 1)) return at;
  return first;
}

/** A comma or dash, but not the hyphen inside a word. */
function isMarkApart({ tokens }: Tree, at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return mark?.upos === 'PUNCT' && (before?.end !== mark.start || after?.start !== mark.end);
}

const WORDS_AFTER = 12;
const QUOTE_ENDS = new Set([',', '.', ';', '”', '"', ')']);

/** From the subject's first word, where it stands before the cue, to the end of the clause that names the act. */
function quoteAround({ layers }: Scene, tree: Tree, { cue }: Held, act: Named | null, { token }: Holder) {
  const first = token >= 0 && token < cue ? phraseStart(tree, token) : Math.min(cue, act?.first ?? cue);
  let last = Math.max(cue, act?.last ?? cue);
  const furthest = Math.min(tree.tokens.length - 1, last + WORDS_AFTER);
  while (last < furthest && !QUOTE_ENDS.has(tree.tokens[last + 1]?.text ?? '')) last += 1;
  return quoteOf(layers.report.text, tree.tokens[first]?.start ?? 0, tree.tokens[last]?.end ?? 0);
}
