import type { Days } from '../calendar.ts';
import { addMonths, civil, dayNumber, pad } from '../calendar.ts';
import type { PartOfYearWords } from '../expression.ts';
import type { Context, Settled } from './context.ts';
import { NO_PUBLICATION } from './context.ts';
import { statedYear } from './date.ts';
import type { Nearness } from './nearest.ts';
import { nearestYear } from './nearest.ts';
import { SEASON_STARTS } from './values.ts';

type Part = PartOfYearWords['part'];

/** Quarters, halves and seasons. A fiscal part keeps its value but has no days: each body begins its year on its own. */
export function resolvePartOfYear(words: PartOfYearWords, context: Context): Settled {
  const stated = statedYear(words, context);
  const found = stated ?? yearBySense(words, context);
  const precision = 'season' in words.part ? 'season' : 'quarter' in words.part ? 'quarter' : 'period';
  const code = codeOf(words.part);
  if (!found) return { value: `XXXX-${code}`, days: null, precision, basis: 'publication', reason: NO_PUBLICATION };
  const value = `${pad(found.year, 4)}-${code}`;
  if (words.fiscal)
    return { value, days: null, precision, basis: found.basis, reason: 'the fiscal year of this body is not known' };
  return { value, days: daysOf(words.part, found.year), precision, basis: found.basis };
}

const NEVER: Nearness = { past: 0, future: 0 };
const ENDED_LATELY: Nearness = { past: 0, future: 62 };

function yearBySense({ part, side }: PartOfYearWords, { publication, direction }: Context) {
  if (publication === null) return null;
  const { year } = civil(publication);
  const nearest = nearestYear(year, publication, (y) => daysOf(part, y), {
    side: side === 0 ? undefined : side,
    direction,
    near: 'season' in part ? NEVER : ENDED_LATELY,
  });
  return nearest && ({ year: nearest.year, basis: 'publication' } as const);
}

function codeOf(part: Part): string {
  if ('season' in part) return part.season;
  return 'quarter' in part ? `Q${part.quarter}` : `H${part.half}`;
}

/** Winter is told by the year in which it begins. */
function daysOf(part: Part, year: number): Days {
  const [month, length] =
    'season' in part
      ? [SEASON_STARTS[part.season], 3]
      : 'quarter' in part
        ? [part.quarter * 3 - 2, 3]
        : [part.half * 6 - 5, 6];
  const from = dayNumber(year, month, 1);
  return { from, to: addMonths(from, length) - 1 };
}
