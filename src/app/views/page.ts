import type { Page } from './shapes.ts';

export interface PageOf {
  readonly offset: number;
  readonly limit: number;
}

/** A part of a list, each item shown only where it stands in that part. */
export function pageOf<T, V>(items: readonly T[], { offset, limit }: PageOf, show: (item: T) => V): Page<V> {
  return { items: items.slice(offset, offset + limit).map(show), total: items.length, offset, limit };
}
