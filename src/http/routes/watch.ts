import { atomFeed } from '../../app/export/atom-feed.ts';
import { watchStore } from '../../app/team/watch-store.ts';
import { indexOf } from '../../app/views/case-index.ts';
import { changesSince, seenNow } from '../../app/watch/watch.ts';
import { contentId } from '../../base/hash.ts';
import { mayAct } from '../../model/person.ts';
import type { WatchChange, WatchState } from '../../model/watch.ts';
import { NO_WATCH } from '../../model/watch.ts';
import { DoneCodec } from '../api/shared.ts';
import { FeedMadeCodec, FeedViewCodec, WatchChangesCodec, WatchRequestCodec, WatchViewCodec } from '../api/watch.ts';
import { WrongFeedAddress } from '../failures.ts';
import type { Ask } from '../route.ts';
import { Raw, route } from '../route.ts';
import { watchTable } from '../tables/watch.ts';
import { nameOf, teamOf, whoOf } from './who.ts';

export const WATCH_ROUTES = [
  route({
    method: 'GET',
    path: '/watch',
    role: 'analyst',
    about: 'What the one who asks watches, and when they last looked.',
    answer: WatchViewCodec,
    handle: (ask) => viewOf(stateOf(ask)),
  }),
  route({
    method: 'PUT',
    path: '/watch',
    role: 'analyst',
    about: 'Replaces the watch list of the one who asks.',
    body: WatchRequestCodec,
    answer: WatchViewCodec,
    handle: (ask) => {
      const state = { ...stateOf(ask), watch: ask.body };
      watchStore(ask.store).write(nameOf(ask.me), state);
      return viewOf(state);
    },
  }),
  route({
    method: 'GET',
    path: '/watch/changes',
    page: '/watch',
    role: 'analyst',
    about: 'What became of the watched things since the last visit.',
    answer: WatchChangesCodec,
    table: ({ changes }) => watchTable(changes),
    handle: (ask) => ({ since: stateOf(ask).seen?.at ?? null, changes: changesOf(ask) }),
  }),
  route({
    method: 'POST',
    path: '/watch/seen',
    role: 'analyst',
    about: 'Marks what there is now as seen.',
    answer: WatchViewCodec,
    handle: (ask) => {
      const { watch } = stateOf(ask);
      const { at } = whoOf(ask.me, ask.clock);
      const state = { watch, seen: seenNow(indexOf(ask.now.account), watch, at) };
      watchStore(ask.store).write(nameOf(ask.me), state);
      return viewOf(state);
    },
  }),
  route({
    method: 'GET',
    path: '/watch.atom',
    role: 'analyst',
    about: 'The same changes as a feed (RFC 4287).',
    mediaType: 'application/atom+xml',
    handle: feedOf,
  }),
  route({
    method: 'GET',
    path: '/me/feed',
    role: 'analyst',
    about: "Whether one's feed has a secret address, for readers that cannot sign in, and when it was last read.",
    answer: FeedViewCodec,
    handle: ({ team, me }) => {
      const { made, used } = teamOf(team).feedOf(nameOf(me)) ?? { made: null, used: null };
      return { made, used };
    },
  }),
  route({
    method: 'POST',
    path: '/me/feed',
    role: 'analyst',
    about: "Makes a secret address of one's feed, which is told this once; the one before is of no use any more.",
    status: 201,
    answer: FeedMadeCodec,
    handle: ({ team, me, reach, headers }) => {
      const { token, made } = teamOf(team).makeFeed(nameOf(me));
      const origin = reach.publicOrigin?.origin ?? `http://${headers.get('host')}`;
      return { address: `${origin}/api/v1/feeds/${token}`, made };
    },
  }),
  route({
    method: 'DELETE',
    path: '/me/feed',
    role: 'analyst',
    about: "Takes the secret address of one's feed back.",
    answer: DoneCodec,
    handle: ({ team, me }) => {
      teamOf(team).endFeed(nameOf(me));
      return { done: true as const };
    },
  }),
  route({
    method: 'GET',
    path: '/feeds/:token',
    role: 'anyone',
    about: "Somebody's feed by its secret address; nothing else can be had by it.",
    mediaType: 'application/atom+xml',
    handle: (ask) => {
      const { team, feeds, caller, params } = ask;
      feeds.try(caller.address);
      const person = teamOf(team).whoseFeed(params['token'] ?? '');
      if (person === null || !mayAct(person.role, 'analyst')) throw new WrongFeedAddress();
      feeds.read(caller.address, person.name);
      return feedOf({ ...ask, me: person });
    },
  }),
];

function stateOf({ store, me }: Ask<unknown, unknown>): WatchState {
  return watchStore(store).read(nameOf(me)) ?? { watch: NO_WATCH, seen: null };
}

function viewOf({ watch, seen }: WatchState) {
  return { ...watch, seen: seen?.at ?? null };
}

function changesOf(ask: Ask<unknown, unknown>): readonly WatchChange[] {
  return changesSince(indexOf(ask.now.account), stateOf(ask));
}

/** The changes as a feed. */
function feedOf(ask: Ask<unknown, unknown>): Raw {
  const updated = ask.clock().toISOString();
  const feed = atomFeed({
    id: `urn:crosswire:watch:${encodeURIComponent(ask.room.name)}`,
    title: `${ask.room.name}: what changed`,
    updated,
    entries: changesOf(ask).map((change) => entryOf(change, updated)),
  });
  const headers = { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'private, no-cache' };
  return new Raw(new Response(feed, { headers }));
}

/** One and the same change bears one id, so that a reader of feeds tells it once. */
function entryOf(change: WatchChange, updated: string) {
  const id = `urn:crosswire:${contentId('watch', change)}`;
  return { id, title: change.title, updated, category: change.state, words: change.words };
}
