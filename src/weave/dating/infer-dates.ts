import type { Echo } from '../../model/echo.ts';
import type { TimeMention } from '../../model/mention.ts';
import type { Published, Report } from '../../model/report.ts';

/** For each report that states no day: what the others and its own weekdays and dated captions settle, by report id. */
export function inferDates(
  _reports: readonly Report[],
  _times: ReadonlyMap<string, readonly TimeMention[]>,
  _echoes: readonly Echo[],
): ReadonlyMap<string, Published> {
  return new Map();
}
