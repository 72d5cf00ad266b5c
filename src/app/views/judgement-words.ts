import type { Decision, Judgement } from '../../model/judgement.ts';
import { bounds, days } from '../report/words.ts';

const SAID: Readonly<Record<Decision['kind'], string>> = {
  accept: 'accepted it',
  reject: 'rejected it',
  correct: 'corrected it',
  merge: 'merged the series',
  split: 'gave it a series of its own',
  prefer: 'prefers it',
  'set-aside': 'set it aside',
  rate: 'rated it',
};

/** "Ida Ferro corrected the place to Velm on 3 May 2031: the report means the town". */
export function judgementWords({ decision, by, at }: Judgement): string {
  const why = decision.reason === null ? '' : `: ${decision.reason}`;
  return `${by} ${what(decision)} on ${days(at.slice(0, 10), at.slice(0, 10))}${why}`;
}

function what(decision: Decision): string {
  if (decision.kind === 'correct') return `corrected ${SLOT_WORDS[decision.slot]} to ${valueWords(decision)}`;
  if (decision.kind === 'set-aside') return `${SAID['set-aside']} as ${decision.value.replace('-', ' ')}`;
  if (decision.kind === 'rate' || decision.kind === 'split') return `${SAID[decision.kind]} (${decision.value})`;
  return SAID[decision.kind];
}

export const SLOT_WORDS = {
  population: 'what it counts',
  measure: 'the measure',
  actor: 'the actor',
  place: 'the place',
  asOf: 'the time',
  bounds: 'the bounds',
  speaker: 'the speaker',
  modality: 'the modality',
} as const;

function valueWords(decision: Extract<Decision, { kind: 'correct' }>): string {
  if (decision.slot === 'bounds') return bounds(decision.value.min, decision.value.max, null);
  if (decision.slot === 'asOf') return decision.value === null ? 'none' : days(decision.value.from, decision.value.to);
  return decision.value ?? 'none';
}
