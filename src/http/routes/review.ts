import type { Judgment, OpenCase, Who } from '../../app/review/judge.ts';
import { judge, undo } from '../../app/review/judge.ts';
import { toReviewOf } from '../../app/review/worklist.ts';
import { indexOf } from '../../app/views/case-index.ts';
import { claimView } from '../../app/views/claim-view.ts';
import { pageOf } from '../../app/views/page.ts';
import type { Ruling } from '../../model/judgement.ts';
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
import { route } from '../route.ts';
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
    handle: (ask) => changing(ask, (open, who) => judge(open, ask.body, who)),
  }),
  route({
    method: 'POST',
    path: '/judgements/:id/undo',
    role: 'analyst',
    about: 'Takes a judgement back. It stays in the case, as undone.',
    answer: JudgementResultCodec,
    handle: (ask) => changing(ask, (open, who) => undo(open, ask.params['id'] ?? '', who)),
  }),
];

/** Lets somebody judge while nothing else changes the account, and tells what that changed. */
async function changing(
  { room, me, clock, headers }: Ask<unknown, unknown>,
  change: (open: OpenCase, who: Who) => Promise<Judgment>,
) {
  const wanted = headers.get('if-match')?.replaceAll('"', '') ?? null;
  return room.exclusively(async () => {
    if (wanted !== null && wanted !== room.now.version) throw new AccountMovedOn();
    const { ruling, changed } = await change(room, whoOf(me, clock));
    const { version } = await room.renew();
    return { judgement: ruling, changed, version };
  });
}

function isAbout({ claims, series, judgement }: Ruling, id: string): boolean {
  const targets = judgement.decision.targets.flatMap((target): string[] => Object.values(target));
  return claims.includes(id) || series.includes(id) || targets.includes(id);
}
