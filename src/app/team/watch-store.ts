import type { PeopleStore } from '../../ledger/people/people-store.ts';
import { WatchStateCodec } from '../../model/watch.ts';
import type { WatchStore } from '../watch/watch.ts';
import { foldName } from './names.ts';

const TOPIC = 'watch';

/** The watch list of each person, kept with the people. */
export function watchStore(store: PeopleStore): WatchStore {
  return {
    read: (person) => {
      const kept = store.kept(foldName(person), TOPIC);
      return kept === null ? null : WatchStateCodec.parse(kept);
    },
    write: (person, state) => store.keep(foldName(person), TOPIC, state),
  };
}
