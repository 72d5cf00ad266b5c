import { z } from 'zod';
import type { Quote, Span } from './span.ts';
import { QuoteCodec, SpanCodec } from './span.ts';
import type { Day } from './when.ts';
import { DayCodec } from './when.ts';

/** What a stretch of the page is. Text is everything that a reporter wrote; furniture is the rest of the page. */
export const BLOCK_KINDS = [
  'headline',
  'subheading',
  'summary',
  'dateline',
  'byline',
  'published',
  'caption',
  'paragraph',
  'credit',
  'furniture',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A stretch of the canonical text, with the rule that told its kind. Blocks are sorted and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly reason: string;
}

/**
 * When the report was published: inclusive bounds in days, null where open. `stated` is on the page, `given` came
 * with the file (reports.json, a feed), `inferred` follows from another report or a dated caption and says how,
 * `unknown` may still hold bounds. Never an invented day.
 */
export interface Published {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly basis: 'stated' | 'given' | 'inferred' | 'unknown';
  readonly reason: string;
  readonly words: Quote | null;
}

/** An agency that the page credits, and the words that do ("with reporting by", "told AFP", "Photo: AFP"). */
export interface Credit {
  readonly agency: string;
  readonly cue: string;
  readonly words: Quote;
}

/**
 * What a news item states of itself in a format of the trade (ninjs, NewsML-G2): one story keeps its `id` through all of
 * its versions. `changed` is when this version was made and `embargo` until when it must not be published, as written.
 */
export interface NewsItem {
  readonly id: string;
  readonly version: string | null;
  readonly changed: string | null;
  readonly status: 'usable' | 'withheld' | 'canceled';
  readonly embargo: string | null;
}

/**
 * Why the case takes no figure from a report: a newer version took its place (`by` is its id), its provider withdrew
 * it, or holds it back. `words` is one sentence for a person.
 */
export interface Standing {
  readonly kind: 'superseded' | 'withdrawn' | 'withheld';
  readonly by: string | null;
  readonly words: string;
}

/**
 * A stretch of a page with a day of its own: an entry of a live blog. Its claims are read against that day; `to` is the
 * last that it may be of, where the page leaves it open.
 */
export interface Entry extends Span {
  readonly day: Day;
  readonly to?: Day | undefined;
  readonly reason: string;
}

/** A cell of a table, where its words stand, and the columns that it covers: `columns` of them from `column` on, from 0. */
export interface TableCell extends Span {
  readonly column: number;
  readonly columns: number;
}

/**
 * A row of a table: a line of the canonical text. Empty cells are left out; one that reaches down from an earlier row
 * stands where it is written, before the row. `isHead`: its cells name the columns below them.
 */
export interface TableRow extends Span {
  readonly cells: readonly TableCell[];
  readonly isHead: boolean;
}

/** A table of figures: at least two rows. `caption` is the line that names it, where mark-up says so. */
export interface Table {
  readonly caption: Span | null;
  readonly rows: readonly TableRow[];
}

/** When a page says that it was last changed, the day in its own time zone, and what says so. */
export interface Modified {
  readonly day: Day;
  readonly reason: string;
}

/**
 * One page or file as read. For plain text the canonical text is the file's text, unchanged, so offsets hold in the
 * file too; for HTML it is the extracted article. `id` is a content id of the bytes and what came with them.
 */
export interface Report {
  readonly id: string;
  readonly document: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly text: string;
  readonly title: string | null;
  readonly blocks: readonly Block[];
  readonly published: Published;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly credits: readonly Credit[];
  readonly language: string;
  readonly readBy: string;
  /** The address that the page has, by itself or by what brought it; left out where nothing says. */
  readonly address?: string | undefined;
  /** When it was fetched, in ISO 8601, where an archive or a fetcher says so. */
  readonly fetched?: string | undefined;
  readonly item?: NewsItem | undefined;
  /** The part of the outlet that it stood in, as the page names it. */
  readonly section?: string | undefined;
  readonly modified?: Modified | undefined;
  /** Sorted, apart from one another; left out where the page has one day for all. */
  readonly entries?: readonly Entry[] | undefined;
  /** In the order of the text; left out where the page has none. */
  readonly tables?: readonly Table[] | undefined;
  /** Left out where the report stands. */
  readonly standing?: Standing | undefined;
}

export const PublishedCodec = z.object({
  from: DayCodec.nullable(),
  to: DayCodec.nullable(),
  basis: z.enum(['stated', 'given', 'inferred', 'unknown']),
  reason: z.string(),
  words: QuoteCodec.nullable(),
});

export const ReportCodec = z.object({
  id: z.string(),
  document: z.string(),
  sha256: z.string(),
  mediaType: z.string(),
  text: z.string(),
  title: z.string().nullable(),
  blocks: z.array(SpanCodec.extend({ kind: z.enum(BLOCK_KINDS), reason: z.string() })),
  published: PublishedCodec,
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  credits: z.array(z.object({ agency: z.string(), cue: z.string(), words: QuoteCodec })),
  language: z.string(),
  readBy: z.string(),
  address: z.string().optional(),
  fetched: z.string().optional(),
  item: z
    .object({
      id: z.string(),
      version: z.string().nullable(),
      changed: z.string().nullable(),
      status: z.enum(['usable', 'withheld', 'canceled']),
      embargo: z.string().nullable(),
    })
    .optional(),
  section: z.string().optional(),
  modified: z.object({ day: DayCodec, reason: z.string() }).optional(),
  entries: z.array(SpanCodec.extend({ day: DayCodec, to: DayCodec.optional(), reason: z.string() })).optional(),
  tables: z
    .array(
      z.object({
        caption: SpanCodec.nullable(),
        rows: z.array(
          SpanCodec.extend({
            cells: z.array(SpanCodec.extend({ column: z.int(), columns: z.int() })),
            isHead: z.boolean(),
          }),
        ),
      }),
    )
    .optional(),
  standing: z
    .object({ kind: z.enum(['superseded', 'withdrawn', 'withheld']), by: z.string().nullable(), words: z.string() })
    .optional(),
});

/** The kinds of block that claims are read from, each for itself: no sentence runs from one into the next. */
const TEXT_KINDS: ReadonlySet<BlockKind> = new Set([
  'headline',
  'subheading',
  'summary',
  'caption',
  'paragraph',
  'dateline',
]);

export function textBlocks(report: Report): readonly Block[] {
  return report.blocks.filter(({ kind }) => TEXT_KINDS.has(kind));
}

/** The published day where it is one single day, else null. */
export function publishedDay({ published }: Report): Day | null {
  return published.from !== null && published.from === published.to ? published.from : null;
}

/** A text of fewer letters is a note rather than a report, and no language can be told of it for sure. */
const NOTE = 500;

/**
 * Whether the text stages read the report: in English, or so short a note that its figures are read whatever it is in (they
 * know nouns of Spanish, French and Portuguese situation reports).
 */
export function isReadable({ language, text }: Pick<Report, 'language' | 'text'>): boolean {
  return language === 'en' || (text.length < 2 * NOTE && (text.match(/\p{L}/gu)?.length ?? 0) < NOTE);
}
