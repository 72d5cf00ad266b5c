import type { Room } from '../app/room/room.ts';
import type { PeopleStore, Team } from '../app/team/team.ts';
import type { Tools } from '../app/tools.ts';
import type { AnswerCache } from './answer-cache.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Pages } from './pages/files.ts';
import type { FeedLimits } from './security/feed-limits.ts';
import type { Reach } from './security/hosts.ts';
import type { SignInLimits } from './security/sign-in-limits.ts';

/** All that the server works with. `team` is null where one local user is served. */
export interface Parts {
  readonly room: Room;
  readonly openWeb: Tools['openWeb'];
  readonly store: PeopleStore;
  readonly team: Team | null;
  readonly answers: AnswerCache;
  readonly jobs: Jobs;
  readonly pages: Pages;
  readonly reach: Reach;
  readonly signIns: SignInLimits;
  readonly feeds: FeedLimits;
  /** For how many milliseconds a request waits for the account to follow a judgement. */
  readonly patience: number;
  readonly clock: () => Date;
  /** Told of faults of the program. */
  readonly complain: (error: unknown) => void;
}
