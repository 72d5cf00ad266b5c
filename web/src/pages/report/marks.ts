import type { ClaimView, PositionView, ReportDetail, ReportSummary } from '../../../../src/http/api/types.ts';
import type { Echo } from '../../../../src/model/echo.ts';
import type { Attribution, NameMention } from '../../../../src/model/mention.ts';
import type { Span } from '../../../../src/model/span.ts';
import type { Mark } from '../../lib/pieces.ts';

/** The layers of a page as read, in the order in which they are offered. */
export const LAYERS = ['claims', 'attributions', 'echoes', 'names', 'furniture'] as const;
export type Layer = (typeof LAYERS)[number];

/** What a stretch of the report is. `chosen` is the passage that the address asks for. */
export type About =
  | { readonly kind: 'chosen' }
  | { readonly kind: 'claim'; readonly claim: ClaimView }
  | { readonly kind: 'position'; readonly position: PositionView }
  | { readonly kind: 'source' | 'cue' | 'content' }
  | { readonly kind: 'echo'; readonly echo: Echo }
  | { readonly kind: 'name'; readonly name: NameMention };

/** The layers that an address names; those of the first view where it names none. */
export function layersOf(words: string | null): ReadonlySet<Layer> {
  if (words === null) return new Set<Layer>(['claims']);
  const named = words.split(',');
  return new Set(LAYERS.filter((layer) => named.includes(layer)));
}

/** Everything that the switched-on layers say about stretches of the text, and the passage that was asked for. */
export function marksOf(detail: ReportDetail, layers: ReadonlySet<Layer>, chosen: Span | null): readonly Mark<About>[] {
  const marks: Mark<About>[] = [];
  const add = (span: Span, about: About): void => {
    marks.push({ start: span.start, end: span.end, about });
  };
  if (chosen !== null) add(chosen, { kind: 'chosen' });
  if (layers.has('claims')) {
    for (const claim of detail.claims) add(claim.quantity, { kind: 'claim', claim });
    for (const position of detail.positions) add(position.quote, { kind: 'position', position });
  }
  if (layers.has('attributions')) for (const one of detail.attributions) addAttribution(one, add);
  if (layers.has('echoes')) {
    for (const { echo } of detail.echoes) add(sideOf(echo, detail.report.id).own, { kind: 'echo', echo });
  }
  if (layers.has('names')) for (const name of detail.names) add(name, { kind: 'name', name });
  return marks;
}

function addAttribution(one: Attribution, add: (span: Span, about: About) => void): void {
  if (one.source !== null) add(one.source, { kind: 'source' });
  if (one.cue !== null) add(one.cue, { kind: 'cue' });
  for (const content of one.contents) add(content, { kind: 'content' });
  for (const nested of one.nested) addAttribution(nested, add);
}

/** The side of an echo that stands in a report, and the one that stands in the other. */
export function sideOf(echo: Echo, report: string): { readonly own: Echo['a']; readonly other: Echo['a'] } {
  return echo.a.report === report ? { own: echo.a, other: echo.b } : { own: echo.b, other: echo.a };
}

/** What a margin tells beside one block of the text. */
export interface Margin {
  readonly claims: readonly ClaimView[];
  readonly positions: readonly PositionView[];
  readonly attributions: readonly Attribution[];
  readonly echoes: readonly { readonly echo: Echo; readonly other: ReportSummary }[];
}

/** The notes of a block: claims and positions whose words begin in it, echoes that run through it. */
export function marginOf(detail: ReportDetail, layers: ReadonlySet<Layer>, block: Span): Margin {
  const begins = (span: Span): boolean => span.start >= block.start && span.start < block.end;
  const { id } = detail.report;
  return {
    claims: layers.has('claims') ? detail.claims.filter(({ quantity }) => begins(quantity)) : [],
    positions: layers.has('claims') ? detail.positions.filter(({ quote }) => begins(quote)) : [],
    attributions: layers.has('attributions')
      ? detail.attributions.filter(({ contents, cue }) => contents.some(begins) || (cue !== null && begins(cue)))
      : [],
    echoes: layers.has('echoes')
      ? detail.echoes.filter(({ echo }) => {
          const { own } = sideOf(echo, id);
          return begins(own) || (own.start <= block.start && own.end >= block.end);
        })
      : [],
  };
}

/** The passage that an address asks for: a claim or position by its id, or `start-end`; null where there is none. */
export function chosenSpan(detail: ReportDetail, id: string | null, at: string | null): Span | null {
  if (id !== null) {
    const claim = detail.claims.find((one) => one.id === id) ?? detail.positions.find((one) => one.id === id);
    return claim?.quote ?? null;
  }
  const [start, end] = (at ?? '').split('-').map(Number);
  if (start === undefined || end === undefined || !Number.isInteger(start) || !Number.isInteger(end)) return null;
  return start >= 0 && start < end && end <= detail.report.text.length ? { start, end } : null;
}
