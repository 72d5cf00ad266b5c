import { z } from 'zod';
import { SeenThingCodec, WatchCodec } from '../../model/watch.ts';
import { InstantCodec } from './shared.ts';

/** What a person watches: ids of series, names of places and actors. */
export const WatchRequestCodec = WatchCodec;

/** `seen` is when the person last looked; null before the first time. */
export const WatchViewCodec = WatchCodec.extend({ seen: InstantCodec.nullable() });

const TurnoverCodec = z.object({ added: z.array(z.string()), gone: z.array(z.string()) });
const BoundsCodec = SeenThingCodec.shape.interval;

/** What became of a watched thing since the last visit; `key` is the id of a series, or the name of a place or actor. */
export const WatchChangeCodec = z.object({
  kind: z.enum(['series', 'place', 'actor']),
  key: z.string(),
  title: z.string(),
  state: z.enum(['new', 'changed', 'gone']),
  interval: z.object({ before: BoundsCodec, after: BoundsCodec }).nullable(),
  claims: TurnoverCodec,
  positions: TurnoverCodec,
  findings: TurnoverCodec,
  words: z.string(),
});

export const WatchChangesCodec = z.object({ since: InstantCodec.nullable(), changes: z.array(WatchChangeCodec) });

/** The secret address of one's feed: when it was made and last read. The address is told once, when it is made. */
export const FeedViewCodec = z.object({ made: InstantCodec.nullable(), used: InstantCodec.nullable() });
export const FeedMadeCodec = z.object({ address: z.url(), made: InstantCodec });

export type FeedView = z.infer<typeof FeedViewCodec>;
export type FeedMade = z.infer<typeof FeedMadeCodec>;
export type WatchRequest = z.input<typeof WatchRequestCodec>;
export type WatchView = z.infer<typeof WatchViewCodec>;
export type WatchChangeView = z.infer<typeof WatchChangeCodec>;
export type WatchChanges = z.infer<typeof WatchChangesCodec>;
