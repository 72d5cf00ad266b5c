import { z } from 'zod';
import { InstantCodec } from './shared.ts';

const Names = z.array(z.string().min(1).max(200)).max(500);

/** What a person watches: ids of series, names of places and actors. */
export const WatchRequestCodec = z.strictObject({ series: Names, places: Names, actors: Names });

export const WatchViewCodec = WatchRequestCodec.extend({ seen: InstantCodec.nullable() });

/** Something that is new to a watcher; `page` is the address of the page that shows it. */
export const WatchChangeCodec = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  words: z.string(),
  page: z.string(),
});

export const WatchChangesCodec = z.object({ since: InstantCodec.nullable(), changes: z.array(WatchChangeCodec) });

export type WatchRequest = z.infer<typeof WatchRequestCodec>;
export type WatchView = z.infer<typeof WatchViewCodec>;
export type WatchChange = z.infer<typeof WatchChangeCodec>;
export type WatchChanges = z.infer<typeof WatchChangesCodec>;
