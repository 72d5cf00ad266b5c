import type { Steps } from '../../base/once.ts';
import type { Account } from '../../model/account.ts';
import type { Pack } from '../../model/pack/pack.ts';
import { reviewSteps } from '../review/worklist.ts';
import { accountPage } from './account-page.ts';
import { indexOf, indexSteps } from './case-index.ts';
import { echoSteps } from './echo-groups.ts';
import { searchSteps } from './search-index.ts';
import { sourceSteps } from './sources.ts';
import { systemPage } from './system.ts';

/** Makes what pages of a new account would make when they are first asked. */
export function* warm({ account, pack }: { readonly account: Account; readonly pack: Pack }): Steps {
  yield* indexSteps(account);
  const index = indexOf(account);
  accountPage(index);
  yield;
  systemPage(index, pack);
  yield;
  yield* searchSteps(account);
  yield* sourceSteps(index);
  yield* reviewSteps(index);
  yield* echoSteps(index);
}
