import { z } from 'zod';
import { DayCodec } from '../../model/when.ts';

/** The most items that one answer holds; what is asked beyond it is a problem, not a cut. */
export const MOST_ITEMS = 500;
export const USUAL_ITEMS = 50;

/** An instant in UTC, ISO 8601. */
export const InstantCodec = z.iso.datetime();

/** Which part of a list is wanted. */
export const PageQuery = z.object({
  offset: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().positive().max(MOST_ITEMS).default(USUAL_ITEMS),
});

/** A part of a list: `total` counts all that fit the query, `items` start at `offset`. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    total: z.int().nonnegative(),
    offset: z.int().nonnegative(),
    limit: z.int().positive(),
  });
}

/** The first of a list, and how many there are. */
export function firstOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), total: z.int().nonnegative() });
}

/** Words to look for. */
export const WordsQuery = z.string().trim().min(1).max(200);

export const NameQuery = z.string().max(200);

export const DayQuery = DayCodec;

/** What came of a request that has no more to tell. */
export const DoneCodec = z.object({ done: z.literal(true) });

/** RFC 9457. `code` is ours and stable, `place` says where in the request the fault is. */
export const ProblemCodec = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  place: z.string().optional(),
});

export type Page<T> = { items: T[]; total: number; offset: number; limit: number };
export type First<T> = { items: T[]; total: number };
export type Problem = z.infer<typeof ProblemCodec>;
