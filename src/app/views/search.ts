import type { Report } from '../../model/report.ts';
import type { CaseIndex } from './case-index.ts';
import { claimView, positionView } from './claim-view.ts';
import { byPublished, reportSummary } from './report-summary.ts';
import { claimsWith, entitiesWith, positionsWith, reportsWith } from './search-index.ts';
import type { Found, SearchPage } from './shapes.ts';
import { snippetsOf } from './snippets.ts';
import { foldWords, hasAllWords } from './words-of.ts';

const MOST = 20;

/** What holds all words of a query: each list has its first few, with the number of all. */
export function search(index: CaseIndex, query: string): SearchPage {
  const { claims, reports, entities, positions } = index.account;
  const words = foldWords(query);
  return {
    claims: first(claimsWith(claims, query), (claim) => claimView(index, claim)),
    reports: first(ranked(reportsWith(reports, query), words), (report) => ({
      report: reportSummary(index, report),
      snippets: snippetsOf(report, words),
    })),
    names: first(entitiesWith(entities, query), ({ keys, ...entity }) => ({
      entity,
      reports: new Set(keys.map(({ report }) => report)).size,
    })),
    positions: first(positionsWith(positions, query), (position) => positionView(index, position)),
  };
}

function first<T, V>(items: readonly T[], show: (item: T) => V): Found<V> {
  return { items: items.slice(0, MOST).map(show), total: items.length };
}

/** Those that are about it first, then the newest. */
function ranked(reports: readonly Report[], words: readonly string[]): readonly Report[] {
  const isAbout = ({ title }: Report): number => Number(hasAllWords(title ?? '', words));
  const keyed = reports.map((report) => ({ report, about: isAbout(report) }));
  return keyed.sort((a, b) => b.about - a.about || byPublished(a.report, b.report)).map(({ report }) => report);
}
