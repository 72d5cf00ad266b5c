import type { Context } from 'hono';
import type { AuditEntry } from '../../model/person.ts';
import { mayAct } from '../../model/person.ts';
import type { Me } from '../api/case.ts';
import type { Env } from '../app.ts';
import type { Parts } from '../context.ts';
import { NotSignedIn, RequestFailure, RoleTooLow, WrongFeedAddress } from '../failures.ts';
import type { Route } from '../route.ts';
import { callerOf } from './caller.ts';
import { checkHost } from './hosts.ts';
import { checkOrigin } from './origin.ts';
import { RateLimit } from './rate-limit.ts';

/** The one user where there are no accounts. */
const LOCAL: Me = { name: 'local', role: 'editor' };

/** What one address may ask of the whole server. */
const ALL_REQUESTS = { burst: 600, perSecond: 100 };
/** Refusals that one person, or one address where nobody is signed in, can have written into the log. */
const NOTED = { burst: 200, perSecond: 0.5 };
const LONGEST_DETAIL = 300;
/** Refusals that the log keeps, beside guesses at secret addresses: what may be an attack, not what is merely mistaken. */
const KEPT = new Set([401, 403, 413, 429]);

/** What follows in an address is known to its owner alone. */
const SECRET = /(\/feeds\/).+/;

/** Who may come in, and what they may do. Everything that changes the case or was refused goes into the log. */
export interface Guard {
  /** Throws where the request names another host, comes from another site, or is one too many; sets who asks. */
  enter(c: Context<Env>): void;
  /** Throws NotSignedIn or RoleTooLow where the route is not for who asks. */
  allow(c: Context<Env>, route: Route): void;
  done(c: Context<Env>): void;
  refused(c: Context<Env>, error: unknown): void;
}

export function createGuard(parts: Parts): Guard {
  const { team, store, reach, clock, complain } = parts;
  const all = new RateLimit(ALL_REQUESTS);
  const noted = new RateLimit(NOTED);
  const note = (entry: Omit<AuditEntry, 'at'>): void => {
    try {
      store.note({ at: clock().toISOString(), ...entry });
    } catch (error) {
      complain(error);
    }
  };
  return {
    enter: (c) => {
      c.set('me', null);
      const { address, token } = callerOf(c, parts);
      checkHost(c.req.header('host'), reach);
      checkOrigin({ method: c.req.method, path: c.req.path, headers: c.req.raw.headers }, reach);
      all.take(address);
      const person = team === null || token === null ? null : team.whoHas(token);
      const signedIn = person === null ? null : { name: person.name, role: person.role };
      c.set('me', team === null ? LOCAL : signedIn);
    },
    allow: (c, { role }) => {
      if (role === 'anyone') return;
      const me = c.get('me');
      if (me === null) throw new NotSignedIn();
      if (!mayAct(me.role, role)) throw new RoleTooLow(me.role, role);
    },
    done: (c) => {
      const person = c.get('signedIn') ?? c.get('me')?.name ?? null;
      note({ person, action: c.req.method, target: c.req.path, outcome: 'done', detail: null });
    },
    refused: (c, error) => {
      if (!(error instanceof RequestFailure)) return;
      if (!KEPT.has(error.status) && !(error instanceof WrongFeedAddress)) return;
      // Who is merely not signed in and only looks is no matter for the log.
      if (error instanceof NotSignedIn && c.req.method === 'GET') return;
      const { address } = callerOf(c, parts);
      const person = c.get('me')?.name ?? error.person;
      try {
        noted.take(person === null ? `address ${address}` : `person ${person}`);
      } catch {
        return;
      }
      const detail = `${error.code} from ${address}: ${error.message}`.slice(0, LONGEST_DETAIL);
      const target = c.req.path.replace(SECRET, '$1…').slice(0, LONGEST_DETAIL);
      note({ person, action: c.req.method, target, outcome: 'refused', detail });
    },
  };
}
