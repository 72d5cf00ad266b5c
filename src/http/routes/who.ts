import type { Me } from '../api/case.ts';
import { NotSignedIn } from '../failures.ts';

/** The name of who asks, which every change bears. Throws NotSignedIn where it is nobody. */
export function nameOf(me: Me | null): string {
  if (me === null) throw new NotSignedIn();
  return me.name;
}
