import { z } from 'zod';

const Names = z.array(z.string().trim().min(1).max(300)).max(500).default([]);

/** What a person wants to be told of: series by id, places and actors by name. */
export const WatchCodec = z.strictObject({ series: Names, places: Names, actors: Names });
export type Watch = z.infer<typeof WatchCodec>;

export const NO_WATCH: Watch = { series: [], places: [], actors: [] };

/** What a watched thing held when it was last looked at. */
export const SeenThingCodec = z.object({
  title: z.string(),
  claims: z.array(z.string()),
  positions: z.array(z.string()),
  findings: z.array(z.string()),
  interval: z.object({ min: z.number().nullable(), max: z.number().nullable() }).nullable(),
});
export type SeenThing = z.infer<typeof SeenThingCodec>;

/** What a person saw at their last visit, by "series ID", "place NAME" or "actor NAME". */
export const SeenCodec = z.object({ at: z.string(), things: z.record(z.string(), SeenThingCodec) });
export type Seen = z.infer<typeof SeenCodec>;

/** What one person keeps about a case. It belongs to the person, not to the case. */
export const WatchStateCodec = z.object({ watch: WatchCodec, seen: SeenCodec.nullable() });
export type WatchState = z.infer<typeof WatchStateCodec>;

/** What became of a watched thing since the last visit. Ids that are gone are those of the account that was seen. */
export interface WatchChange {
  readonly kind: 'series' | 'place' | 'actor';
  /** The series id, or the name of the place or actor. */
  readonly key: string;
  readonly title: string;
  readonly state: 'new' | 'changed' | 'gone';
  readonly interval: { readonly before: SeenThing['interval']; readonly after: SeenThing['interval'] } | null;
  readonly claims: { readonly added: readonly string[]; readonly gone: readonly string[] };
  readonly positions: { readonly added: readonly string[]; readonly gone: readonly string[] };
  readonly findings: { readonly added: readonly string[]; readonly gone: readonly string[] };
  /** The change in one sentence. */
  readonly words: string;
}
