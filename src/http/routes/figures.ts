import { commentsOf, isAbout } from '../../app/review/comments.ts';
import { indexOf } from '../../app/views/case-index.ts';
import { claimList, claimPage } from '../../app/views/claim-pages.ts';
import { findingList } from '../../app/views/findings.ts';
import { seriesList, seriesPage } from '../../app/views/series-pages.ts';
import { ClaimDetailCodec } from '../api/claim-detail.ts';
import { ClaimPageCodec, ClaimQuery } from '../api/claims.ts';
import { FindingPageCodec, FindingQuery } from '../api/findings.ts';
import { SeriesDetailCodec, SeriesPageCodec, SeriesQuery } from '../api/series.ts';
import { NothingThere } from '../failures.ts';
import { route } from '../route.ts';
import { findingTable, seriesTable } from '../tables/account.ts';
import { claimTable } from '../tables/claims.ts';

export const FIGURE_ROUTES = [
  route({
    method: 'GET',
    path: '/series',
    page: '/series',
    role: 'reader',
    about: 'The measurable things of the case, with the interval that independent origins support.',
    tag: 'account',
    query: SeriesQuery,
    answer: SeriesPageCodec,
    table: ({ items }) => seriesTable(items),
    handle: ({ now, query }) => seriesList(indexOf(now.account), query),
  }),
  route({
    method: 'GET',
    path: '/series/:id',
    page: '/series/:id',
    role: 'reader',
    about: 'One series with every claim, the findings about it, and why its interval is what it is.',
    tag: 'account',
    answer: SeriesDetailCodec,
    table: ({ claims }) => claimTable(claims),
    handle: ({ now, params }) => {
      const page = seriesPage(indexOf(now.account), params['id'] ?? '');
      if (page === null) throw new NothingThere('such series');
      return page;
    },
  }),
  route({
    method: 'GET',
    path: '/claims',
    page: '/claims',
    role: 'reader',
    about: 'The claims that fit the query, in the order of the account.',
    tag: 'account',
    query: ClaimQuery,
    answer: ClaimPageCodec,
    table: ({ items }) => claimTable(items),
    handle: ({ now, query }) => claimList(indexOf(now.account), query),
  }),
  route({
    method: 'GET',
    path: '/claims/:id',
    page: '/claims/:id',
    role: 'reader',
    about: 'One claim, why it was read as it was, and what is found, judged and said about it.',
    answer: ClaimDetailCodec,
    table: ({ claim }) => claimTable([claim]),
    handle: ({ room, now, params }) => {
      const id = params['id'] ?? '';
      const index = indexOf(now.account);
      const page = claimPage(index, id);
      if (page === null) throw new NothingThere('such claim');
      const comments = commentsOf(room.ledger, index).filter((comment) => isAbout(comment, id));
      return { ...page, comments };
    },
  }),
  route({
    method: 'GET',
    path: '/findings',
    page: '/findings',
    role: 'reader',
    about: 'How figures and positions stand to each other, in words, with what they stand on.',
    tag: 'account',
    query: FindingQuery,
    answer: FindingPageCodec,
    table: ({ items }) => findingTable(items),
    handle: ({ now, query }) => findingList(indexOf(now.account), now.pack, query),
  }),
];
