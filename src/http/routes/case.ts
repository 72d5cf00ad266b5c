import { accountPage, countsOf } from '../../app/views/account-page.ts';
import { indexOf } from '../../app/views/case-index.ts';
import { AccountViewCodec } from '../api/account.ts';
import { CaseViewCodec } from '../api/case.ts';
import { route } from '../route.ts';
import { seriesTable } from '../tables/account.ts';

export const CASE_ROUTES = [
  route({
    method: 'GET',
    path: '/case',
    role: 'anyone',
    about: 'The case as a whole, and who asks. In a team the counts are for those who signed in.',
    answer: CaseViewCodec,
    handle: ({ room, now, me, mode, clock }) => {
      const { account, pack, version } = now;
      const isIn = me !== null;
      return {
        name: isIn ? room.name : '',
        pack: isIn ? { name: pack.name, title: pack.title } : { name: '', title: '' },
        counts: isIn ? countsOf(account) : NO_COUNTS,
        version: isIn ? version : '',
        mode,
        me,
        clock: clock().toISOString(),
      };
    },
  }),
  route({
    method: 'GET',
    path: '/account',
    page: '/',
    role: 'reader',
    about: 'The first page: headline figures, what does not add up, what changed, what agrees, and the gaps.',
    tag: 'account',
    answer: AccountViewCodec,
    table: ({ headline }) => seriesTable(headline),
    handle: ({ now }) => accountPage(indexOf(now.account)),
  }),
];

const NO_COUNTS = { reports: 0, claims: 0, origins: 0, positions: 0, series: 0, findings: 0, judgements: 0 };
