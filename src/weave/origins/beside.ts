import type { Entity } from '../../model/entity.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { EntityFinder } from './entity-finder.ts';

/** Verbs with which a count is given out. */
const CUE =
  /\b(?:said|says|saying|told|reported|reports|announced|confirmed|added|counted|recorded|documented|according to)\b/giu;
/** So many words before a cue may be its subject, and so many behind "according to" its source. */
const LONGEST_NAME = 7;
const SENTENCE_REACH = 400;
const LONGEST_SCAN = 100_000;

/** What may stand behind a body's name to say what it is: "the Lighthouse Board watchdog said". */
const BODY_NOUN = /^(?:monitor|group|watchdog|network|agency|organi[sz]ation)$/iu;

/** Someone named beside a cue: the words, and the entity that they end with, if any. */
export interface Beside {
  readonly words: string;
  readonly entity: Entity | null;
}

/**
 * Who stands beside a verb of saying in the sentence around the span, the nearest behind it first. For text in which
 * the reading found no attribution, as where punctuation was lost ("... killed nine people a harbour watch group said").
 */
export function besideIn(report: Report, { start, end }: Span, find: EntityFinder): readonly Beside[] {
  const from = sentenceStart(report.text, start);
  const to = sentenceEnd(report.text, end);
  const sentence = report.text.slice(from, to);
  const cues = [...sentence.matchAll(CUE)].map((cue) => ({
    at: cue.index,
    found: besideCue(report, sentence, cue, find),
  }));
  const behind = cues.filter(({ at }) => from + at >= end);
  const before = cues.filter(({ at }) => from + at < end).reverse();
  return [...behind, ...before].map(({ found }) => found);
}

/** How often each entity stands beside a verb of saying in the report. */
export function speakingIn(report: Report, find: EntityFinder): ReadonlyMap<Entity, number> {
  const counts = new Map<Entity, number>();
  const text = report.text.slice(0, LONGEST_SCAN);
  for (const cue of text.matchAll(CUE)) {
    const { entity } = besideCue(report, text, cue, find);
    if (entity) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return counts;
}

function besideCue(report: Report, text: string, cue: RegExpExecArray, find: EntityFinder): Beside {
  const isSource = cue[0].toLowerCase() === 'according to';
  const after = cue.index + cue[0].length;
  const near = isSource ? text.slice(after, after + 120) : text.slice(Math.max(0, cue.index - 120), cue.index);
  const clause = near.split(/[.;:!?\n]/u);
  const words = (isSource ? (clause[0] ?? '') : (clause.at(-1) ?? '')).split(/[\s,]+/u).filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  const named = !isSource && BODY_NOUN.test(last) ? words.slice(0, -1) : words;
  const closest = isSource ? named.slice(0, LONGEST_NAME) : named.slice(-LONGEST_NAME);
  for (let length = closest.length; length > 0; length -= 1) {
    const part = isSource ? closest.slice(0, length) : closest.slice(-length);
    const entity = find.exact(part.join(' '), report.id);
    if (entity) return { words: part.join(' '), entity };
  }
  return { words: words.slice(-LONGEST_NAME).join(' '), entity: null };
}

function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - SENTENCE_REACH), at);
  const stop = Math.max(...['. ', '! ', '? ', '\n'].map((mark) => before.lastIndexOf(mark)));
  return stop < 0 ? at - before.length : at - before.length + stop + 1;
}

function sentenceEnd(text: string, at: number): number {
  const after = text.slice(at, at + SENTENCE_REACH);
  const stop = /[.!?](?=\s|$)|\n/u.exec(after);
  return at + (stop ? stop.index : after.length);
}
