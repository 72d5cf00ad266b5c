import type { DayNumber } from './calendar.ts';
import type { Found } from './expression.ts';
import type { Anchor, Direction, Settled } from './resolve/context.ts';
import { resolve } from './resolve/resolve.ts';

/** Resolves the times of one text in order, and remembers those that later words count from. */
export class Memory {
  private last: Anchor | null = null;
  private lastDay: Anchor | null = null;
  private lastQuarter: Anchor | null = null;
  private readonly publication: DayNumber | null;

  constructor(publication: DayNumber | null) {
    this.publication = publication;
  }

  settle({ expression }: Found, direction: Direction, sentence: number): Settled {
    const { publication, last, lastDay, lastQuarter } = this;
    const settled = resolve(expression, { publication, direction, sentence, last, lastDay, lastQuarter });
    if (!isComparison(expression)) this.remember(settled, expression.kind, sentence);
    return settled;
  }

  private remember({ days, precision, slack }: Settled, kind: Found['expression']['kind'], sentence: number): void {
    if (!days || slack || kind === 'duration' || kind === 'set' || kind === 'reference') return;
    const anchor = { days, precision, sentence };
    this.last = anchor;
    if (days.from === days.to) this.lastDay = anchor;
    else if (kind === 'date' && precision === 'period')
      this.lastDay = { ...anchor, days: { from: days.to, to: days.to } };
    if (precision === 'quarter') this.lastQuarter = anchor;
  }
}

/** "a year earlier", "the year-ago period": told to compare, and nothing after counts from it. */
function isComparison(expression: Found['expression']): boolean {
  if (expression.kind === 'period') return expression.yearOffset !== 0 || expression.year !== undefined;
  return expression.kind === 'unit' && expression.keepsPrecision === true;
}
