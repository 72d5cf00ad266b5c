import type { Notice } from '../model/finding.ts';
import type { Entry, Modified, NewsItem, Report, Table } from '../model/report.ts';
import { NO_DAY } from './dating/published.ts';

/** What a text says of itself as a report. */
export type Contents = Pick<Report, 'title' | 'blocks' | 'published' | 'outlet' | 'byline' | 'credits'>;

/** What one reader makes of a file: its canonical text and what it says of itself. */
export interface Source extends Contents {
  readonly text: string;
  readonly mediaType: string;
  readonly notices: readonly Notice[];
  /** The address that the page has by itself, where it says. */
  readonly address?: string | undefined;
  readonly item?: NewsItem | undefined;
  readonly section?: string | undefined;
  readonly modified?: Modified | undefined;
  readonly entries?: readonly Entry[] | undefined;
  readonly tables?: readonly Table[] | undefined;
}

/** What a reader makes of a file in which there is nothing to read, with the notices that say why. */
export function nothingIn(mediaType: string, notices: readonly Notice[] = []): Source {
  return {
    text: '',
    mediaType,
    title: null,
    blocks: [],
    published: NO_DAY,
    outlet: null,
    byline: null,
    credits: [],
    notices,
  };
}
