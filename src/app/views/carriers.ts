import { splitSentences } from '../../language/sentences/split.ts';
import { tokenise } from '../../language/tokens/tokenise.ts';
import type { Echo, WordChange } from '../../model/echo.ts';
import type { Report } from '../../model/report.ts';
import { textBlocks } from '../../model/report.ts';
import type { Quote, Span } from '../../model/span.ts';
import { overlaps, quoteOf } from '../../model/span.ts';
import type { Carrier } from './shapes.ts';

const MOST = 20;
/** A sentence is carried where a passage covers so much of it. */
const COVERED = 0.5;

/**
 * What each report of a group made of the words of the one before it that it shares most with: the words that it
 * changed, its sentences that no other report of the group has, and those of the other that others carry and it does not.
 * The reports come in the order of their days.
 */
export function carriersOf(reports: readonly Report[], echoes: readonly Echo[]): readonly Carrier[] {
  const byReport = new Map(reports.map(({ id }): [string, Echo[]] => [id, []]));
  for (const echo of echoes) for (const { report } of [echo.a, echo.b]) byReport.get(report)?.push(echo);
  const spans = new Map(reports.map(({ id }) => [id, passagesOf(id, byReport.get(id) ?? [])]));
  return reports.map((report, at) => {
    const own = byReport.get(report.id) ?? [];
    const from = sourceOf(report, reports.slice(0, at), own);
    const shared = from === null ? [] : own.filter(({ a, b }) => a.report === from.id || b.report === from.id);
    const added = sentencesOf(report).filter((one) => covered(one, spans.get(report.id) ?? []) < COVERED);
    return {
      report: report.id,
      from: from?.id ?? null,
      passages: own.length,
      changed: first(shared.flatMap((echo) => changesFor(report.id, echo))),
      added: first(added.map(({ start, end }) => quoteOf(report.text, start, end))),
      leftOut: first(from === null ? [] : leftOut(from, shared, spans.get(from.id) ?? [])),
    };
  });
}

/** The earlier report with which it shares the most words. */
function sourceOf(report: Report, earlier: readonly Report[], echoes: readonly Echo[]): Report | null {
  const shared = new Map<string, number>();
  for (const { a, b } of echoes) {
    const [mine, other] = a.report === report.id ? [a, b] : [b, a];
    shared.set(other.report, (shared.get(other.report) ?? 0) + mine.end - mine.start);
  }
  const best = earlier.toSorted((a, b) => (shared.get(b.id) ?? 0) - (shared.get(a.id) ?? 0))[0];
  return best !== undefined && shared.has(best.id) ? best : null;
}

/** What stands in the other report at `a` stands in this one as `b`. */
function changesFor(report: string, { b, changes }: Echo): readonly WordChange[] {
  return b.report === report ? changes : changes.map((change) => ({ a: change.b, b: change.a }));
}

/** Sentences of the source that some report carries, but not this one. */
function leftOut(from: Report, shared: readonly Echo[], carried: readonly Span[]): readonly Quote[] {
  const here = passagesOf(from.id, shared);
  const left = sentencesOf(from).filter((one) => covered(one, carried) >= COVERED && covered(one, here) < COVERED);
  return left.map(({ start, end }) => quoteOf(from.text, start, end));
}

function passagesOf(report: string, echoes: readonly Echo[]): readonly Span[] {
  return echoes.flatMap(({ a, b }) => [a, b].filter((side) => side.report === report));
}

/** The part of a span that others cover; what two of them cover counts once. */
function covered(span: Span, others: readonly Span[]): number {
  const within = others.filter((other) => overlaps(span, other)).sort((a, b) => a.start - b.start);
  let [total, last] = [0, span.start];
  for (const { start, end } of within) {
    const to = Math.min(end, span.end);
    total += Math.max(0, to - Math.max(start, last));
    last = Math.max(last, to);
  }
  return total / (span.end - span.start);
}

function sentencesOf(report: Report): readonly Span[] {
  return textBlocks(report).flatMap(({ start, end }) => {
    const words = tokenise(report.text, start, end);
    return splitSentences(report.text, words).flatMap((range) => {
      const [one, other] = [words[range.first], words[range.last - 1]];
      return one === undefined || other === undefined ? [] : [{ start: one.start, end: other.end }];
    });
  });
}

function first<T>(items: readonly T[]): { readonly items: readonly T[]; readonly total: number } {
  return { items: items.slice(0, MOST), total: items.length };
}
