import { addComment, commentsOf, isAbout, turnComment } from '../../app/review/comments.ts';
import { indexOf } from '../../app/views/case-index.ts';
import { pageOf } from '../../app/views/page.ts';
import type { CommentState } from '../../model/comment.ts';
import { CommentPageCodec, CommentQuery, CommentRequestCodec, CommentViewCodec } from '../api/comments.ts';
import type { Ask } from '../route.ts';
import { route } from '../route.ts';
import { commentTable } from '../tables/review.ts';
import { whoOf } from './who.ts';

export const COMMENT_ROUTES = [
  route({
    method: 'GET',
    path: '/comments',
    page: '/comments',
    role: 'reader',
    about: 'The comments of the case, the oldest first, and whether they are settled.',
    query: CommentQuery,
    answer: CommentPageCodec,
    table: ({ items }) => commentTable(items),
    handle: ({ room, now, query }) => {
      const { target, state } = query;
      const all = commentsOf(room.ledger, indexOf(now.account));
      const wanted = all.filter(
        (comment) =>
          (target === undefined || isAbout(comment, target)) && (state === undefined || comment.state === state),
      );
      return pageOf(wanted, query, (comment) => comment);
    },
  }),
  route({
    method: 'POST',
    path: '/comments',
    role: 'contributor',
    about: 'Comments on a claim, series, report or finding, or on one field of it.',
    body: CommentRequestCodec,
    status: 201,
    answer: CommentViewCodec,
    handle: ({ room, me, body, clock }) => addComment(room.ledger, indexOf(room.now.account), body, whoOf(me, clock)),
  }),
  route({
    method: 'POST',
    path: '/comments/:id/settle',
    role: 'contributor',
    about: 'Settles a comment.',
    answer: CommentViewCodec,
    handle: (ask) => turn(ask, 'settled'),
  }),
  route({
    method: 'POST',
    path: '/comments/:id/reopen',
    role: 'contributor',
    about: 'Opens a settled comment again.',
    answer: CommentViewCodec,
    handle: (ask) => turn(ask, 'open'),
  }),
];

function turn({ room, me, params, clock }: Ask<unknown, unknown>, state: CommentState) {
  const index = indexOf(room.now.account);
  return turnComment(room.ledger, index, { comment: params['id'] ?? '', state }, whoOf(me, clock));
}
