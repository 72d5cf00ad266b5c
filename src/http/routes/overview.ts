import { indexOf } from '../../app/views/case-index.ts';
import { positionsPage } from '../../app/views/positions.ts';
import { search } from '../../app/views/search.ts';
import { sourcesPage } from '../../app/views/sources.ts';
import { systemPage } from '../../app/views/system.ts';
import {
  PositionsViewCodec,
  SearchQuery,
  SearchViewCodec,
  SourcesViewCodec,
  SystemViewCodec,
} from '../api/overview.ts';
import { route } from '../route.ts';
import { positionTable, sourceTable, systemTable } from '../tables/account.ts';
import { claimTable } from '../tables/claims.ts';

export const OVERVIEW_ROUTES = [
  route({
    method: 'GET',
    path: '/system',
    page: '/chain',
    role: 'reader',
    about: 'The compartments and flows of the pack with their figures, their gaps, and how old each is.',
    tag: 'account',
    answer: SystemViewCodec,
    table: systemTable,
    handle: ({ now }) => systemPage(indexOf(now.account), now.pack),
  }),
  route({
    method: 'GET',
    path: '/positions',
    page: '/positions',
    role: 'reader',
    about: 'What each actor wanted or did, step by step, with the words behind each step.',
    tag: 'account',
    answer: PositionsViewCodec,
    table: ({ actors }) => positionTable(actors.flatMap(({ steps }) => steps.map(({ position }) => position))),
    handle: ({ now }) => positionsPage(indexOf(now.account)),
  }),
  route({
    method: 'GET',
    path: '/sources',
    page: '/sources',
    role: 'reader',
    about: 'Who speaks in the case, through whom, how often, and how often alone.',
    tag: 'account',
    answer: SourcesViewCodec,
    table: sourceTable,
    handle: ({ now }) => sourcesPage(indexOf(now.account)),
  }),
  route({
    method: 'GET',
    path: '/search',
    page: '/search',
    role: 'reader',
    about: 'Claims, reports, names and positions that hold all words of the query.',
    tag: 'account',
    query: SearchQuery,
    answer: SearchViewCodec,
    table: ({ claims }) => claimTable(claims.items),
    handle: ({ now, query }) => search(indexOf(now.account), query.q),
  }),
];
