import type { Interval, Point, Series } from '../../model/account.ts';
import type { Claim } from '../../model/claim.ts';
import type { Echo, WordChange } from '../../model/echo.ts';
import type { Entity } from '../../model/entity.ts';
import type { Finding } from '../../model/finding.ts';
import type { Credibility, Reliability, Ruling, Slot } from '../../model/judgement.ts';
import type { Attribution, NameMention } from '../../model/mention.ts';
import type { Position } from '../../model/position.ts';
import type { Published, Report } from '../../model/report.ts';
import type { Quote, Span } from '../../model/span.ts';

/** A part of a list: `offset` is the place of its first item in the whole, `total` the length of the whole. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
}

/** A report as lists show it: without its text. */
export interface ReportSummary {
  readonly id: string;
  readonly document: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: Published;
  readonly language: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly agencies: readonly string[];
  readonly claims: number;
  readonly positions: number;
  /** How many other reports share a passage with it. */
  readonly echoes: number;
}

export const STANDINGS = ['open', 'accepted', 'rejected', 'set-aside'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A slot that a judgement changed, with the value that the report states. */
export interface CorrectedSlot {
  readonly slot: Slot;
  readonly was: unknown;
  readonly judgement: string;
}

/** A claim with what a reader sees beside it. Its slots hold what was corrected; `corrected` has what was stated. */
export interface ClaimView extends Claim {
  readonly document: string;
  readonly outlet: string | null;
  readonly published: Published;
  readonly speaker: string | null;
  readonly through: readonly string[];
  readonly origin: string | null;
  readonly series: string | null;
  readonly superseded: boolean;
  readonly used: { readonly used: boolean; readonly reason: string } | null;
  readonly corrected: readonly CorrectedSlot[];
  readonly standing: Standing;
  readonly credibility: Credibility | null;
  readonly findings: readonly string[];
}

/** `vague`: the words give no number ("dozens"), so that the bounds are those of the lexicon, or open. */
export interface CardPoint extends Point {
  readonly vague: boolean;
}

export type CardInterval = Omit<Interval, 'uses'>;

/** A series in one line: its figure, without the statements that it rests on. */
export interface SeriesGlance extends Omit<Series, 'points' | 'interval'> {
  readonly interval: CardInterval;
  readonly origins: number;
  readonly statements: number;
  /** The judgements that decide in it. */
  readonly judged: readonly string[];
}

/** A series as lists show it. Of long ones `points` holds an even selection; `statements` counts all. */
export interface SeriesCard extends SeriesGlance {
  readonly points: readonly CardPoint[];
}

export interface PositionView extends Position {
  readonly document: string;
  readonly outlet: string | null;
  readonly published: Published;
  readonly speaker: string | null;
  readonly findings: readonly string[];
}

/** A finding with the claims and positions that it cites, and its figures as lines where it computes with them. */
export interface FindingView extends Finding {
  readonly claimViews: readonly ClaimView[];
  readonly positionViews: readonly PositionView[];
  readonly arithmetic: readonly string[] | null;
}

export interface CaseCounts {
  readonly reports: number;
  readonly claims: number;
  readonly origins: number;
  readonly positions: number;
  readonly series: number;
  readonly findings: number;
  readonly judgements: number;
}

export interface FindingGroup {
  readonly items: readonly FindingView[];
  readonly total: number;
}

export interface AccountPage {
  readonly headline: readonly SeriesCard[];
  readonly clashes: FindingGroup;
  readonly changes: FindingGroup;
  readonly support: FindingGroup;
  readonly gaps: FindingGroup;
  /** Series of one claim that only mention something, of which no page leads with. */
  readonly asides: number;
}

export interface SeriesPage {
  readonly series: SeriesCard;
  readonly claims: readonly ClaimView[];
  readonly findings: readonly FindingView[];
  readonly rulings: readonly Ruling[];
  /** Why the interval is what it is, a sentence a line. */
  readonly why: readonly string[];
}

export interface ClaimPage {
  readonly claim: ClaimView;
  readonly explain: readonly string[];
  readonly findings: readonly FindingView[];
  readonly rulings: readonly Ruling[];
}

/** Names as the case joined them; `entity` is the case's, null where it knows none. */
export interface ReportPage {
  readonly report: Report;
  readonly summary: ReportSummary;
  readonly claims: readonly ClaimView[];
  readonly positions: readonly PositionView[];
  readonly echoes: readonly { readonly echo: Echo; readonly other: ReportSummary }[];
  readonly attributions: readonly Attribution[];
  readonly names: readonly NameMention[];
}

/** Words of two texts set against each other, in the order of both. `same` joins what both have. */
export interface WordPair {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly a: Span | null;
  readonly b: Span | null;
}

export interface Comparison {
  readonly a: ReportSummary & Pick<Report, 'text' | 'blocks'>;
  readonly b: ReportSummary & Pick<Report, 'text' | 'blocks'>;
  readonly passages: readonly Echo[];
  readonly words: readonly WordPair[];
  /** False where the texts have too little in common for a full alignment: then `words` is empty and passages tell all. */
  readonly aligned: boolean;
}

/** What one report made of the words that it shares. Lists hold the first few; totals count all. */
export interface Carrier {
  readonly report: string;
  /** The report that its words go back to, as far as days and credits tell; null for the first itself. */
  readonly from: string | null;
  readonly passages: number;
  readonly changed: { readonly items: readonly WordChange[]; readonly total: number };
  readonly added: { readonly items: readonly Quote[]; readonly total: number };
  readonly leftOut: { readonly items: readonly Quote[]; readonly total: number };
}

export interface EchoGroup {
  readonly id: string;
  readonly reports: readonly ReportSummary[];
  readonly passages: number;
  /** Why claims of these reports are one testimony. */
  readonly reasons: readonly string[];
  readonly perReport: readonly Carrier[];
}

export interface SystemPart {
  readonly id: string;
  readonly title: string;
  readonly series: readonly SeriesGlance[];
  readonly total: number;
  /** Days from its newest figure to the newest of the case. */
  readonly age: number | null;
  readonly gap: string | null;
}

export interface SystemFlow extends SystemPart {
  readonly from: string | null;
  readonly to: string | null;
}

export interface SystemPage {
  readonly compartments: readonly SystemPart[];
  readonly flows: readonly SystemFlow[];
  /** How many series stand in neither. */
  readonly unplaced: number;
  readonly sums: FindingGroup;
}

export interface ActorSteps {
  readonly actor: string;
  readonly steps: readonly { readonly position: PositionView; readonly report: ReportSummary }[];
}

/** How a source stands in the case. `alone`: series in which nobody else is heard. */
export interface SourceRow {
  readonly name: string;
  readonly claims: number;
  readonly reports: number;
  readonly through: readonly string[];
  readonly alone: number;
  readonly reliability: { readonly value: Reliability; readonly judgement: string } | null;
}

export interface SourcesPage {
  readonly speakers: readonly SourceRow[];
  readonly outlets: readonly SourceRow[];
  readonly agencies: readonly SourceRow[];
}

/** Words around a hit; `marks` are the hits, in offsets of `text`, `start` is where `text` starts in the report. */
export interface Snippet {
  readonly text: string;
  readonly start: number;
  readonly marks: readonly Span[];
}

export interface Found<T> {
  readonly items: readonly T[];
  readonly total: number;
}

export interface SearchPage {
  readonly claims: Found<ClaimView>;
  readonly reports: Found<{ readonly report: ReportSummary; readonly snippets: readonly Snippet[] }>;
  readonly names: Found<{ readonly entity: Omit<Entity, 'keys'>; readonly reports: number }>;
  readonly positions: Found<PositionView>;
}
