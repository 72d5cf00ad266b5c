import type { Account } from '../model/account.ts';
import type { Echo } from '../model/echo.ts';
import type { Pack } from '../model/pack/pack.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { joinNames } from './names/join-names.ts';
import { findOrigins } from './origins/find-origins.ts';

/** What the account is made of: reports with their days settled, what was read of each, and the echoes between them. */
export interface Material {
  readonly reports: readonly Report[];
  readonly readings: readonly Reading[];
  readonly echoes: readonly Echo[];
  readonly pack: Pack;
}

/** The account of a case. Independent of the order of its material. */
export async function weaveAccount({ reports, readings, echoes, pack }: Material): Promise<Account> {
  const claims = readings.flatMap((reading) => reading.claims);
  const positions = readings.flatMap((reading) => reading.positions);
  const entities = joinNames(readings, pack);
  const origins = findOrigins(claims, reports, echoes, entities);
  return { reports, claims, positions, entities, echoes, origins, series: [], findings: [] };
}
