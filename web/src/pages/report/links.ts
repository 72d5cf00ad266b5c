import type { Echo } from '../../../../src/model/echo.ts';

/** The query that opens a report at its side of an echo. */
export function spanQuery(echo: Echo, report: string): string {
  const side = echo.a.report === report ? echo.a : echo.b;
  return `?at=${side.start}-${side.end}`;
}
