import type { Account } from '../../model/account.ts';
import { exportCsv } from '../export/csv-export.ts';
import { compose } from './compose.ts';
import { digest } from './digest.ts';
import { renderHtml } from './html/render-html.ts';
import { renderJson } from './render-json.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderTerminal } from './render-terminal.ts';

export const REPORT_FORMATS = ['terminal', 'md', 'html', 'json', 'csv'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The account in one of the formats; `title` heads those that people read. */
export function renderAccount(
  account: Account,
  format: ReportFormat,
  { title, columns, colours }: { title: string; columns: number; colours: boolean },
): string {
  if (format === 'json') return renderJson(account);
  if (format === 'csv') return exportCsv(account);
  const digested = digest(account);
  const composition = compose(title, digested);
  if (format === 'html') return renderHtml(composition, digested);
  if (format === 'md') return renderMarkdown(composition);
  return renderTerminal(composition, { columns, colours });
}
