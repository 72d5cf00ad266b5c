import type { Echo } from '../../model/echo.ts';
import type { Span } from '../../model/span.ts';
import { contains } from '../../model/span.ts';
import { areEqual } from '../series/bounds-of.ts';
import type { Fact } from '../series/fact.ts';
import { groupBy } from '../series/group.ts';

/** Two facts that stand at one place of a passage which two reports share. */
export interface Aligned {
  readonly a: Fact;
  readonly b: Fact;
  readonly echo: Echo;
}

/**
 * The facts that echoes set against each other: of one measure and unit, in order, where both sides hold as many;
 * else those with equal bounds.
 */
export function alignedFacts(facts: readonly Fact[], echoes: readonly Echo[]): readonly Aligned[] {
  const byReport = groupBy(facts, ({ report }) => report.id);
  const within = (report: string, span: Span): ReadonlyMap<string, readonly Fact[]> => {
    const held = (byReport.get(report) ?? []).filter(({ claim }) => contains(span, claim.quantity));
    return groupBy(held, ({ claim, unit }) => `${claim.measure}|${unit}`);
  };
  return echoes.flatMap((echo) => {
    const others = within(echo.b.report, echo.b);
    return [...within(echo.a.report, echo.a)].flatMap(([key, own]) => align(own, others.get(key) ?? [], echo));
  });
}

function align(own: readonly Fact[], others: readonly Fact[], echo: Echo): readonly Aligned[] {
  if (own.length === others.length) {
    return own.flatMap((a, at) => {
      const b = others[at];
      return b === undefined ? [] : [{ a, b, echo }];
    });
  }
  const left = [...others];
  return own.flatMap((a) => {
    const at = left.findIndex((b) => areEqual(a.strict, b.strict) && a.head === b.head);
    const [b] = at < 0 ? [] : left.splice(at, 1);
    return b === undefined ? [] : [{ a, b, echo }];
  });
}
