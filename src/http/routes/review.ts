import type { Stored, Who } from '../../app/review/judge.ts';
import { follow, storeJudgement, storeUndoing } from '../../app/review/judge.ts';
import { toReviewOf } from '../../app/review/worklist.ts';
import type { Room } from '../../app/room/room.ts';
import { indexOf } from '../../app/views/case-index.ts';
import { claimView } from '../../app/views/claim-view.ts';
import { pageOf } from '../../app/views/page.ts';
import type { Account } from '../../model/account.ts';
import type { Ruling } from '../../model/judgement.ts';
import { JudgementStoredCodec } from '../api/adding.ts';
import type { JudgementResult } from '../api/judgements.ts';
import {
  JudgementPageCodec,
  JudgementQuery,
  JudgementRequestCodec,
  JudgementResultCodec,
  ReviewQuery,
  WorklistPageCodec,
} from '../api/judgements.ts';
import { AccountMovedOn } from '../failures.ts';
import type { Ask } from '../route.ts';
import { Later, route } from '../route.ts';
import { claimTable } from '../tables/claims.ts';
import { judgementTable } from '../tables/review.ts';
import { whoOf } from './who.ts';

export const REVIEW_ROUTES = [
  route({
    method: 'GET',
    path: '/review',
    page: '/review',
    role: 'reader',
    about: 'The claims that nobody judged and that want a look, the weightiest first, with the reasons.',
    tag: 'account',
    query: ReviewQuery,
    answer: WorklistPageCodec,
    table: ({ items }) => claimTable(items.map(({ claim }) => claim)),
    handle: ({ now, query }) => {
      const index = indexOf(now.account);
      return pageOf(toReviewOf(index, query), query, ({ claim, reasons }) => ({
        claim: claimView(index, claim),
        reasons,
      }));
    },
  }),
  route({
    method: 'GET',
    path: '/judgements',
    page: '/judgements',
    role: 'reader',
    about: 'The judgements of the case and whether they still decide, the newest first.',
    tag: 'account',
    query: JudgementQuery,
    answer: JudgementPageCodec,
    table: ({ items }) => judgementTable(items),
    handle: ({ now, query }) => {
      const { rulings } = now.account;
      const wanted =
        query.target === undefined ? rulings : rulings.filter((ruling) => isAbout(ruling, query.target ?? ''));
      const newest = wanted.toSorted((a, b) => b.judgement.revision - a.judgement.revision || (a.id < b.id ? -1 : 1));
      return pageOf(newest, query, (ruling) => ruling);
    },
  }),
  route({
    method: 'POST',
    path: '/judgements',
    role: 'analyst',
    about: 'Judges. With If-Match and the version of the account it is refused where the account has changed since.',
    body: JudgementRequestCodec,
    status: 201,
    answer: JudgementResultCodec,
    later: JudgementStoredCodec,
    handle: (ask) => changing(ask, (ledger, account, who) => storeJudgement(ledger, account, ask.body, who)),
  }),
  route({
    method: 'POST',
    path: '/judgements/:id/undo',
    role: 'analyst',
    about: 'Takes a judgement back. It stays in the case, as undone.',
    answer: JudgementResultCodec,
    later: JudgementStoredCodec,
    handle: (ask) =>
      changing(ask, (ledger, account, who) => storeUndoing(ledger, account, ask.params['id'] ?? '', who)),
  }),
];

/**
 * Stores what somebody judged of the account that they were shown, and tells what it changed once the account follows;
 * where that takes longer than a request should, the account follows in a job.
 */
async function changing(
  { room, jobs, me, clock, patience, headers }: Ask<unknown, unknown>,
  store: (ledger: Room['ledger'], account: Account, who: Who) => Stored,
) {
  const wanted = headers.get('if-match')?.replaceAll('"', '') ?? null;
  if (wanted !== null && !room.isCurrent(wanted)) throw new AccountMovedOn();
  const who = whoOf(me, clock);
  const stored = store(room.ledger, room.now.account, who);
  const { job, result } = jobs.beside(who.by, ({ stage }) =>
    room.exclusively(async () => {
      const { ruling, changed } = await follow(room, stored, stage);
      return { judgement: ruling, changed, version: room.now.version } as JudgementResult;
    }),
  );
  const early = await Promise.race([result, silence(patience)]);
  if (early !== null) return early;
  jobs.remember(job);
  return new Later({ job, judgement: stored.judgement });
}

async function silence(ms: number): Promise<null> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms).unref());
  return null;
}

function isAbout({ claims, series, judgement }: Ruling, id: string): boolean {
  const targets = judgement.decision.targets.flatMap((target): string[] => Object.values(target));
  return claims.includes(id) || series.includes(id) || targets.includes(id);
}
