import type { Who } from '../../app/review/judge.ts';
import type { Team } from '../../app/team/team.ts';
import type { Me } from '../api/case.ts';
import { NotSignedIn, OnlyInTeam } from '../failures.ts';

/** The name of who asks, which every change bears. Throws NotSignedIn where it is nobody. */
export function nameOf(me: Me | null): string {
  if (me === null) throw new NotSignedIn();
  return me.name;
}

/** Who asks, and when: never taken from the request. */
export function whoOf(me: Me | null, clock: () => Date): Who {
  return { by: nameOf(me), at: clock().toISOString() };
}

/** Throws OnlyInTeam where one local user is served. */
export function teamOf(team: Team | null): Team {
  if (team === null) throw new OnlyInTeam();
  return team;
}
