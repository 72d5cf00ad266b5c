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
 * The facts that echoes set against each other: first those that give one number of one noun or by one measure, for
 * readings of reworded sentences name what happened differently; then, where both sides hold as many of one measure and
 * unit, those left in order.
 */
export function alignedFacts(facts: readonly Fact[], echoes: readonly Echo[]): readonly Aligned[] {
  const byReport = groupBy(facts, ({ report }) => report.id);
  const within = (report: string, span: Span): readonly Fact[] =>
    (byReport.get(report) ?? []).filter(({ claim }) => contains(span, claim.quantity));
  return echoes.flatMap((echo) => {
    const own = within(echo.a.report, echo.a);
    const others = [...within(echo.b.report, echo.b)];
    const same = own.flatMap((a) => {
      const at = others.findIndex((b) => areOneFigure(a, b));
      const [b] = at < 0 ? [] : others.splice(at, 1);
      return b === undefined ? [] : [{ a, b, echo }];
    });
    const told = new Set(same.map(({ a }) => a));
    return [
      ...same,
      ...inOrder(
        own.filter((a) => !told.has(a)),
        others,
        echo,
      ),
    ];
  });
}

function areOneFigure(a: Fact, b: Fact): boolean {
  if (a.unit !== b.unit || !areEqual(a.strict, b.strict)) return false;
  return a.claim.measure === b.claim.measure || (a.head !== '' && a.head === b.head);
}

function inOrder(own: readonly Fact[], others: readonly Fact[], echo: Echo): readonly Aligned[] {
  const key = ({ claim, unit }: Fact): string => `${claim.measure}|${unit}`;
  const right = groupBy(others, key);
  return [...groupBy(own, key)].flatMap(([measure, group]) => {
    const facing = right.get(measure) ?? [];
    if (facing.length !== group.length) return [];
    return group.flatMap((a, at) => {
      const b = facing[at];
      return b === undefined ? [] : [{ a, b, echo }];
    });
  });
}
