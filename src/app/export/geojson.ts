import type { Account } from '../../model/account.ts';
import { CLAIM_COLUMNS, claimRows } from './claim-table.ts';
import { locator } from './locate.ts';

const PLACE = CLAIM_COLUMNS.findIndex(({ name }) => name === 'place');

/**
 * The claims that tell a place as a GeoJSON FeatureCollection (RFC 7946), properties as in the table of claims.
 * `geometry` is null where it is not known where the place lies; a point is never made up.
 */
export function exportGeoJson(account: Account): string {
  const locate = locator(account);
  const features = claimRows(account).flatMap((row, index) => {
    const place = row[PLACE];
    const claim = account.claims[index];
    if (typeof place !== 'string' || claim === undefined) return [];
    const at = locate(place);
    const properties = Object.fromEntries(CLAIM_COLUMNS.map(({ name }, column) => [name, row[column] ?? null]));
    return {
      type: 'Feature',
      id: claim.id,
      geometry: at && { type: 'Point', coordinates: [at.longitude, at.latitude] },
      properties: { ...properties, country: at?.country ?? null, location_basis: at?.basis ?? null },
    };
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}
