import type { Series } from '../../model/account.ts';
import { speakerOf } from '../../model/chain.ts';
import type { Claim } from '../../model/claim.ts';
import type { Entity } from '../../model/entity.ts';
import type { Position } from '../../model/position.ts';
import type { Report } from '../../model/report.ts';
import type { CaseIndex } from './case-index.ts';
import type { WordIndex } from './word-index.ts';
import { wordIndex } from './word-index.ts';

type Part = 'claims' | 'reports' | 'entities' | 'positions' | 'series';

const indices = new WeakMap<CaseIndex, Map<Part, WordIndex>>();

/** The index of one part of the account: made when it is first asked, then kept as long as the account. */
function indexOfPart(index: CaseIndex, part: Part, texts: () => readonly string[]): WordIndex {
  const parts = indices.get(index) ?? new Map<Part, WordIndex>();
  indices.set(index, parts);
  const made = parts.get(part) ?? wordIndex(texts());
  parts.set(part, made);
  return made;
}

function picked<T>(items: readonly T[], places: readonly number[]): readonly T[] {
  return places.map((place) => items[place] as T);
}

/** Claims whose words, measure, population, place, actor or speaker hold all words of the query. */
export function claimsWith(index: CaseIndex, query: string): readonly Claim[] {
  const { claims } = index.account;
  const texts = (): readonly string[] =>
    claims.map(({ quote, measure, population, place, actor, chain }) =>
      [quote.text, measure, population?.text, population?.class, place?.name, actor, speakerOf(chain)].join(' '),
    );
  return picked(claims, indexOfPart(index, 'claims', texts).find(query));
}

/** Reports whose text, title, document or outlet hold all words of the query. */
export function reportsWith(index: CaseIndex, query: string): readonly Report[] {
  const { reports } = index.account;
  const texts = (): readonly string[] =>
    reports.map(({ text, title, document, outlet }) => [title, outlet, document, text].join(' '));
  return picked(reports, indexOfPart(index, 'reports', texts).find(query));
}

/** Series whose title holds all words of the query. */
export function seriesWith(index: CaseIndex, query: string): readonly Series[] {
  const { series } = index.account;
  return picked(series, indexOfPart(index, 'series', () => series.map(({ title }) => title)).find(query));
}

export function entitiesWith(index: CaseIndex, query: string): readonly Entity[] {
  const { entities } = index.account;
  const texts = (): readonly string[] => entities.map(({ name, also }) => [name, ...also].join(' '));
  return picked(entities, indexOfPart(index, 'entities', texts).find(query));
}

export function positionsWith(index: CaseIndex, query: string): readonly Position[] {
  const { positions } = index.account;
  const texts = (): readonly string[] =>
    positions.map(({ actor, stance, toward, issue, quote }) => [actor, stance, toward, issue, quote.text].join(' '));
  return picked(positions, indexOfPart(index, 'positions', texts).find(query));
}

/** Makes all that searching needs, so that the first search does not wait for it. */
export function warmSearch(index: CaseIndex): void {
  for (const find of [claimsWith, reportsWith, entitiesWith, positionsWith, seriesWith]) find(index, 'a');
}
