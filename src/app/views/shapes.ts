import type { Interval, Point, Series } from '../../model/account.ts';
import type { Claim } from '../../model/claim.ts';
import type { Echo, WordChange } from '../../model/echo.ts';
import type { Entity } from '../../model/entity.ts';
import type { Finding } from '../../model/finding.ts';
import type { Credibility, DecisionKind, DecisionTarget, Reliability, Ruling, Slot } from '../../model/judgement.ts';
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

export type CardInterval = Omit<Interval, 'origins' | 'uses'>;

/** A series as lists show it. Of very long ones `points` holds an even selection; `statements` counts all. */
export interface SeriesCard extends Omit<Series, 'points' | 'interval'> {
  readonly interval: CardInterval;
  readonly origins: number;
  readonly statements: number;
  readonly points: readonly CardPoint[];
  /** The judgements that decide in it. */
  readonly judged: readonly string[];
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

/** The first of a list, and how many there are. */
export interface First<T> {
  readonly items: readonly T[];
  readonly total: number;
}

export interface AccountPage {
  readonly headline: readonly SeriesCard[];
  readonly clashes: First<FindingView>;
  readonly changes: First<FindingView>;
  readonly support: First<FindingView>;
  readonly gaps: First<FindingView>;
  /** Series of one claim that only mention something: no page leads with them. */
  readonly asides: { readonly total: number };
}

export interface SeriesPage {
  readonly series: Omit<SeriesCard, 'interval'> & { readonly interval: Interval };
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

/** A report with every layer. `others` are the reports on the far side of its echoes. */
export interface ReportPage {
  readonly report: Report;
  readonly claims: readonly ClaimView[];
  readonly positions: readonly PositionView[];
  readonly echoes: readonly Echo[];
  readonly others: readonly ReportSummary[];
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
  readonly a: ReportSummary & { readonly text: string };
  readonly b: ReportSummary & { readonly text: string };
  readonly passages: readonly Echo[];
  readonly words: readonly WordPair[];
  /** False where the texts have too little in common for a full alignment: then `words` is empty and passages tell all. */
  readonly aligned: boolean;
}

/** What one report made of the words of the report that its own go back to, as far as days tell; lists hold the first few. */
export interface Carrier {
  readonly report: string;
  /** The report that came first; null for itself. */
  readonly from: string | null;
  readonly changed: readonly WordChange[];
  readonly added: readonly Quote[];
  readonly leftOut: readonly Quote[];
  /** How many there are of each, where the lists were cut. */
  readonly totals: { readonly changed: number; readonly added: number; readonly leftOut: number };
}

/** Reports that carry each other's words, the first of them first. `passages` holds the longest, `total` counts all. */
export interface EchoGroup {
  readonly reports: readonly ReportSummary[];
  readonly passages: readonly Echo[];
  readonly total: number;
  readonly origins: readonly { readonly id: string; readonly reason: string }[];
  readonly perReport: readonly Carrier[];
}

export interface EchoesPage {
  readonly groups: readonly EchoGroup[];
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
}

export interface SystemPart {
  readonly id: string;
  readonly title: string;
  readonly series: readonly SeriesCard[];
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
  /** Series that stand in neither. */
  readonly unplaced: First<SeriesCard>;
  /** Findings of sums that fail, or hold, between them. */
  readonly sums: readonly FindingView[];
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
  readonly reliability: Reliability | null;
}

export interface SourcesPage {
  readonly speakers: readonly SourceRow[];
  readonly outlets: readonly SourceRow[];
  readonly agencies: readonly SourceRow[];
}

/** Words around a hit: `at` is where they stand in the report, `marks` are the hits in offsets of `text`. */
export interface Snippet {
  readonly text: string;
  readonly at: Span;
  readonly marks: readonly Span[];
}

export interface SearchPage {
  readonly claims: First<ClaimView>;
  readonly reports: First<{ readonly report: ReportSummary; readonly snippets: readonly Snippet[] }>;
  readonly names: First<Entity>;
  readonly positions: First<PositionView>;
}

/** A judgement with what became of it. */
export interface JudgementView {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly targets: readonly DecisionTarget[];
  readonly slot: Slot | null;
  readonly value: unknown;
  readonly reason: string | null;
  readonly author: string;
  readonly made: string;
  readonly state: Ruling['state'];
  readonly supersededBy: string | null;
  readonly undone: { readonly by: string; readonly at: string } | null;
  /** The words of targets that are not found any more. */
  readonly lost: readonly string[];
  readonly claims: readonly string[];
  readonly series: readonly string[];
}
