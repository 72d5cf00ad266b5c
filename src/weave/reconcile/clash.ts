import type { Finding, Sense } from '../../model/finding.ts';
import type { Bounds } from '../../model/lexicon/bounds.ts';
import type { Scene } from '../account/scene.ts';
import type { Fact } from '../series/fact.ts';
import type { IsFeasible } from './solver.ts';

/** A check over a scene: what adds up and what does not, in the readings in turn. */
export type Check = (scene: Scene, isFeasible: IsFeasible) => readonly Finding[];

export const SENSES: readonly Sense[] = ['strict', 'usual'];

export function inReading(fact: Fact, sense: Sense): Bounds {
  return sense === 'strict' ? fact.strict : fact.usual;
}

/** How a finding names the reading that it needs. */
export function readingWords(sense: Sense): string {
  return sense === 'usual' ? ' This holds in the usual reading of vague words, not in the strict one.' : '';
}
