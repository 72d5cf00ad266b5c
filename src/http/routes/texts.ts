import { indexOf } from '../../app/views/case-index.ts';
import { compareReports } from '../../app/views/compare.ts';
import { echoList } from '../../app/views/echo-groups.ts';
import { reportList, reportPage } from '../../app/views/report-pages.ts';
import {
  CompareQuery,
  CompareViewCodec,
  EchoPageCodec,
  ReportDetailCodec,
  ReportPageCodec,
  ReportQuery,
} from '../api/reports.ts';
import { PageQuery } from '../api/shared.ts';
import { NothingThere } from '../failures.ts';
import { Raw, route } from '../route.ts';
import { echoTable, reportTable } from '../tables/account.ts';
import { claimTable } from '../tables/claims.ts';
import { compareTable } from '../tables/compare.ts';
import { attachment } from '../uploads/attachment.ts';

export const TEXT_ROUTES = [
  route({
    method: 'GET',
    path: '/reports',
    page: '/reports',
    role: 'reader',
    about: 'The reports of the case, the newest first.',
    tag: 'account',
    query: ReportQuery,
    answer: ReportPageCodec,
    table: ({ items }) => reportTable(items),
    handle: ({ now, query }) => reportList(indexOf(now.account), query),
  }),
  route({
    method: 'GET',
    path: '/reports/:id',
    page: '/reports/:id',
    role: 'reader',
    about: 'One report as read, with every layer of the reading.',
    tag: 'account',
    answer: ReportDetailCodec,
    table: ({ claims }) => claimTable(claims),
    handle: ({ room: { ledger }, now: { account, pack }, params }) => {
      const page = reportPage(indexOf(account), params['id'] ?? '', { ledger, pack });
      if (page === null) throw new NothingThere('such report');
      return page;
    },
  }),
  route({
    method: 'GET',
    path: '/reports/:id/copy',
    role: 'reader',
    about: 'The bytes of a report as they came, as a file to keep; X-Content-SHA256 is their hash.',
    mediaType: 'application/octet-stream',
    handle: ({ room, now, params }) => {
      const report = indexOf(now.account).reports.get(params['id'] ?? '');
      const bytes = report === undefined ? null : room.ledger.copy(report.sha256);
      if (report === undefined || bytes === null) throw new NothingThere('such report');
      return new Raw(attachment(bytes, report.document, { 'X-Content-SHA256': report.sha256 }));
    },
  }),
  route({
    method: 'GET',
    path: '/compare',
    page: '/compare',
    role: 'reader',
    about: 'Two reports side by side: the passages that they share, and the words that differ.',
    tag: 'account',
    query: CompareQuery,
    answer: CompareViewCodec,
    table: compareTable,
    handle: ({ now, query: { a, b } }) => {
      const comparison = compareReports(indexOf(now.account), a, b);
      if (comparison === null) throw new NothingThere('such pair of reports');
      return comparison;
    },
  }),
  route({
    method: 'GET',
    path: '/echoes',
    page: '/echoes',
    role: 'reader',
    about: "The groups of reports that carry each other's words, and what each made of them.",
    tag: 'account',
    query: PageQuery,
    answer: EchoPageCodec,
    table: ({ items }) => echoTable(items),
    handle: ({ now, query }) => echoList(indexOf(now.account), query),
  }),
];
