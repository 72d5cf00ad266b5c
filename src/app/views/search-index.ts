import type { Steps } from '../../base/once.ts';
import { onceInSteps } from '../../base/once.ts';
import type { Account, Series } from '../../model/account.ts';
import { speakerOf } from '../../model/chain.ts';
import type { Claim } from '../../model/claim.ts';
import type { Entity } from '../../model/entity.ts';
import type { Position } from '../../model/position.ts';
import type { Report } from '../../model/report.ts';
import { wordIndexing } from './word-index.ts';

interface Find<T> {
  (items: readonly T[], query: string): readonly T[];
  /** Makes the index of a list. */
  readonly steps: (items: readonly T[]) => Steps;
}

/** Finds items by the words of a text that each has; the index of a list is made when it is first asked. */
function finder<T>(textOf: (item: T) => string): Find<T> {
  const texts = function* (items: readonly T[]): Generator<string> {
    for (const item of items) yield textOf(item);
  };
  const index = onceInSteps((items: readonly T[]) => wordIndexing(texts(items)));
  const find = (items: readonly T[], query: string): readonly T[] =>
    index
      .of(items)
      .find(query)
      .map((place) => items[place] as T);
  return Object.assign(find, { steps: index.steps });
}

/** Claims whose words, measure, population, place, actor or speaker hold all words of the query. */
export const claimsWith: Find<Claim> = finder(({ quote, measure, population, place, actor, chain }) =>
  [quote.text, measure, population?.text, population?.class, place?.name, actor, speakerOf(chain)].join(' '),
);

/** Reports whose text, title, document or outlet hold all words of the query. */
export const reportsWith: Find<Report> = finder(({ text, title, document, outlet }) =>
  [title, outlet, document, text].join(' '),
);

/** Series whose title holds all words of the query. */
export const seriesWith: Find<Series> = finder(({ title }) => title);

export const entitiesWith: Find<Entity> = finder(({ name, also }) => [name, ...also].join(' '));

export const positionsWith: Find<Position> = finder(({ actor, stance, toward, issue, quote }) =>
  [actor, stance, toward, issue, quote.text].join(' '),
);

/** Makes all that searching needs, so that the first search does not wait for it. */
export function* searchSteps({ claims, reports, entities, positions, series }: Account): Steps {
  yield* claimsWith.steps(claims);
  yield* reportsWith.steps(reports);
  yield* entitiesWith.steps(entities);
  yield* positionsWith.steps(positions);
  yield* seriesWith.steps(series);
}
