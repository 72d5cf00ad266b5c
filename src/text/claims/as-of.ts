import type { Measure } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { publishedDay } from '../../model/report.ts';
import type { When } from '../../model/when.ts';
import type { Clock, Settled } from './as-of/clock.ts';
import { lastTold } from './as-of/last-told.ts';
import type { Figure } from './counted.ts';
import type { Verdict } from './measure/verdict.ts';
import { isSpeechVerb } from './speech.ts';
import type { Tense } from './tense.ts';
import { tenseOf } from './tense.ts';
import type { Tree } from './tree.ts';
import { ancestors, childrenOf, headOf, headsClause, lemmaOf, relOf, wordOf } from './tree.ts';

/** Measures of things that happen; others tell how things stand. */
const EVENTS = new Set<Measure>([
  ...(['killed', 'injured', 'destroyed', 'damaged', 'evacuated', 'arrested', 'released', 'kidnapped'] as const),
  ...(['rescued', 'attacks', 'took-part', 'arrived', 'left', 'returned', 'surrendered'] as const),
]);

/**
 * As of when a figure holds: the time that governs it in its sentence; else, for what is or has been, the day of the
 * publication; for what happened, the time last told before; else the time that the report is about.
 */
export function asOf(figure: Figure, verdict: Verdict, block: number, clock: Clock): When | null {
  const tense = eventTense(figure, verdict);
  const isState = tense === 'present' || tense === 'perfect' || tense === 'future';
  const inSentence = clock.bySentence.get(figure.sentence) ?? [];
  const governors =
    verdict.rule === 'toll' ? inSentence.filter(({ top }) => !isInSubject(figure, verdict, top)) : inSentence;
  const own = governing(figure, verdict, governors, isState);
  if (own !== null) return own;
  const published = publicationOf(clock.report);
  const isEvent = EVENTS.has(verdict.measure) && !OF_STATES.has(verdict.rule);
  const spoken = inSentence.find((time) => time.isSpeech)?.when ?? null;
  if (tense === 'perfect' || tense === 'future') return spoken ?? published;
  if (tense === 'present' && (!isEvent || isHabit(figure, verdict))) return spoken ?? published;
  if (verdict.rule === 'capacity') return spoken ?? published;
  if (tense === 'past' && !isEvent && isReported(figure, verdict)) return spoken ?? published;
  const told = lastTold(figure, block, tense === 'present', clock);
  if (tense === 'past') return told ?? spoken ?? clock.main?.when ?? null;
  return isEvent ? (told ?? clock.main?.when ?? published) : (spoken ?? published);
}

/** Rules by which a figure tells how things stand, or what somebody counts, whatever happened. */
const OF_STATES = new Set(['in-care', 'toll', 'same-count']);

const HABITS = new Set(['every', 'each', 'daily', 'weekly', 'usually', 'often', 'normally']);
const MODALS = new Set(['may', 'can', 'must']);

/** "400 are moved every day", "it may have to move 400": how things stand, not what happened at a time told before. */
function isHabit({ tree }: Figure, { predicate }: Verdict): boolean {
  if (tree.words.some((word) => HABITS.has(word))) return true;
  return ancestors(tree, predicate).some((at) => childrenOf(tree, at).some((child) => MODALS.has(wordOf(tree, child))));
}

/** "The toll of Saturday's fire has reached 61": the time dates the fire, not the count. */
function isInSubject({ tree }: Figure, { predicate }: Verdict, top: number): boolean {
  return ancestors(tree, top).some((at) => headOf(tree, at) === predicate && relOf(tree, at) === 'nsubj');
}

/**
 * A participle beside a perfect ("has hit the coast, killing 12") tells the event, not how it stands; what is wanted or
 * seen ("wants 50 freed") has the tense of the verb above it.
 */
function eventTense({ tree }: Figure, { predicate, measure }: Verdict): Tense {
  const isComplement = relOf(tree, predicate) === 'xcomp';
  const tense = tenseOf(tree, isComplement ? headOf(tree, predicate) : predicate);
  const hasAuxiliary = childrenOf(tree, predicate).some((child) => relOf(tree, child) === 'aux');
  const isParticiple = wordOf(tree, predicate).endsWith('ing') && !hasAuxiliary;
  const isInfinitive = childrenOf(tree, predicate).some((child) => wordOf(tree, child) === 'to');
  return tense === 'perfect' && (isParticiple || isInfinitive) && EVENTS.has(measure) ? 'none' : tense;
}

const STATES = new Set('be remain stay have number live'.split(' '));

/** Whether the clause is what someone said: a state in the past tense then holds when it was said. */
function isReported({ tree }: Figure, { predicate, measure }: Verdict): boolean {
  if (measure === 'other' && !STATES.has(lemmaOf(tree, predicate))) return false;
  if (measure === 'affected' || measure === 'supplied') return false;
  return ancestors(tree, predicate).some((at) => at !== predicate && isSpeechVerb(tree, at));
}

/** The publication as a time: the day it is, said by no words. */
function publicationOf(report: Report): When | null {
  const day = publishedDay(report);
  return day === null ? null : { from: day, to: day, precision: 'day', basis: 'tense', words: '' };
}

/** The time of the sentence that stands nearest in the tree; a state takes none from another clause. */
function governing(
  { tree, mention, first }: Figure,
  { predicate }: Verdict,
  times: readonly Settled[],
  isState: boolean,
): When | null {
  return nearest(tree, predicate, mention.start, times, isState, ancestors(tree, first));
}

function nearest(
  tree: Tree,
  token: number,
  offset: number,
  times: readonly Settled[],
  inClause: boolean,
  above: readonly number[] = [],
): When | null {
  const mine = [...above, ...ancestors(tree, token)];
  const defined = times.find((time) => tellsOf(time, tree, offset, mine));
  if (defined?.point) return defined.point;
  let best: Settled | null = null;
  let least = inClause ? SAME_CLAUSE + 1 : Number.POSITIVE_INFINITY;
  for (const time of times) {
    if (time.isSpeech || (time.aside >= 0 && !mine.includes(time.aside))) continue;
    if (time.endsAside && offset > time.start) continue;
    if (time.compared >= 0 && (offset > time.start || offset < (tree.tokens[time.compared]?.start ?? 0))) continue;
    const rank = distance(tree, token, time.top) + Math.abs(time.start - offset) / FAR;
    if (rank < least) {
      best = time;
      least = rank;
    }
  }
  return best?.when ?? null;
}

/** Whether the figure stands in the clause that says what happened at the time: "since 1988, when 900 drowned". */
function tellsOf({ defines, within }: Settled, { tokens }: Tree, offset: number, above: readonly number[]): boolean {
  return within >= 0 ? above.includes(within) : defines >= 0 && offset > (tokens[defines]?.start ?? 0);
}

const FAR = 10_000;
const SAME_CLAUSE = 0;

/** How many clause borders lie between two tokens of a tree. */
function distance(tree: Tree, a: number, b: number): number {
  const upA = ancestors(tree, a);
  const upB = ancestors(tree, b);
  const shared = upA.find((at) => upB.includes(at));
  const borders = (path: readonly number[]): number => {
    let count = 0;
    for (const at of path) {
      if (at === shared) break;
      if (headsClause(tree, at)) count += 1;
    }
    return count;
  };
  return borders(upA) + borders(upB);
}

/** When what a token tells held: the time that governs it, else the time of saying, else by its tense: the report's own time or its day. */
export function whenOfToken(tree: Tree, sentence: number, token: number, clock: Clock): When | null {
  const times = clock.bySentence.get(sentence) ?? [];
  const own = nearest(tree, token, tree.tokens[token]?.start ?? 0, times, false);
  const spoken = times.find((time) => time.isSpeech)?.when ?? null;
  return own ?? spoken ?? (tenseOf(tree, token) === 'past' ? (clock.main?.when ?? null) : publicationOf(clock.report));
}
