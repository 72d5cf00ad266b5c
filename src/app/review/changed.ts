import type { Account, Interval, Series } from '../../model/account.ts';
import type { Finding } from '../../model/finding.ts';
import type { CardInterval } from '../views/shapes.ts';

export interface ChangedSeries {
  readonly id: string;
  readonly title: string;
  /** Null where the series was not there. */
  readonly before: CardInterval | null;
  /** Null where it is gone. */
  readonly after: CardInterval | null;
}

/** What is otherwise in one account than in the one before it. */
export interface Changed {
  readonly series: readonly ChangedSeries[];
  readonly findings: { readonly gone: readonly Finding[]; readonly new: readonly Finding[] };
}

/** The series whose claims or figures changed, and the findings that came and went, by what they tell. */
export function changedBetween(before: Account, after: Account): Changed {
  if (before.series === after.series && before.findings === after.findings)
    return { series: [], findings: { gone: [], new: [] } };
  const old = new Map(before.series.map((series) => [series.id, series]));
  const now = new Set(after.series.map(({ id }) => id));
  const changed = after.series.flatMap((series): ChangedSeries[] => {
    const was = old.get(series.id);
    if (was !== undefined && isSame(was, series)) return [];
    return [
      { id: series.id, title: series.title, before: was ? glance(was.interval) : null, after: glance(series.interval) },
    ];
  });
  const gone = before.series.flatMap(({ id, title, interval }): ChangedSeries[] =>
    now.has(id) ? [] : [{ id, title, before: glance(interval), after: null }],
  );
  const [had, has] = [before, after].map(({ findings }) => new Set(findings.map(({ words }) => words)));
  return {
    series: [...changed, ...gone],
    findings: {
      gone: before.findings.filter(({ words }) => has?.has(words) === false),
      new: after.findings.filter(({ words }) => had?.has(words) === false),
    },
  };
}

function isSame(a: Series, b: Series): boolean {
  const [one, other] = [a.interval, b.interval];
  return (
    one.min === other.min &&
    one.max === other.max &&
    one.from === other.from &&
    one.to === other.to &&
    one.reason === other.reason &&
    a.points.length === b.points.length &&
    a.points.every(({ claim }, at) => claim === b.points[at]?.claim)
  );
}

function glance({ uses: _uses, ...interval }: Interval): CardInterval {
  return interval;
}
