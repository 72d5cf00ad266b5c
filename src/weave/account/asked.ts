import type { Claim } from '../../model/claim.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Position } from '../../model/position.ts';
import { contains } from '../../model/span.ts';
import { groupBy } from '../series/group.ts';

/** Attitudes towards what has not happened yet. */
const TO_COME: ReadonlySet<string> = new Set([
  'calls-for',
  'will',
  'open',
  'threatens',
  'refuses',
  'reluctant',
  'unlikely',
]);

/** The claims whose figure stands in what an actor asks for, refuses or threatens: ids of claims of what is yet to happen. */
export function askedFor(claims: readonly Claim[], positions: readonly Position[], pack: Pack): ReadonlySet<string> {
  const stances = pack.issues.flatMap(({ id, stances: all }) =>
    all.flatMap(({ name, attitude }) => (TO_COME.has(attitude) ? [`${id} ${name}`] : [])),
  );
  const open = new Set(stances);
  const asked = groupBy(
    positions.filter(({ issue, stance }) => open.has(`${issue} ${stance}`)),
    ({ report }) => report,
  );
  const inside = claims.filter(({ report, quantity }) =>
    asked.get(report)?.some(({ quote }) => contains(quote, quantity)),
  );
  return new Set(inside.map(({ id }) => id));
}
