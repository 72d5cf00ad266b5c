import type { Origin } from '../../model/account.ts';
import type { Claim } from '../../model/claim.ts';
import type { Echo } from '../../model/echo.ts';
import type { Entity } from '../../model/entity.ts';
import type { Report } from '../../model/report.ts';

/** Every claim in exactly one origin. */
export function findOrigins(
  _claims: readonly Claim[],
  _reports: readonly Report[],
  _echoes: readonly Echo[],
  _entities: readonly Entity[],
): readonly Origin[] {
  return [];
}
