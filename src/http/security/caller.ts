import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { sha256 } from '../../base/hash.ts';
import type { Env } from '../app.ts';
import type { Parts } from '../context.ts';
import type { Caller } from '../route.ts';

const HEX = 8;

/** Two rooms on one machine share its cookies: each has a name of its own. A secure one is bound to its host. */
export function cookieName({ room, reach }: Pick<Parts, 'room' | 'reach'>): string {
  const name = `crosswire-${sha256(`${room.name} ${reach.port}`).slice(0, HEX)}`;
  return isSecure({ reach }) ? `__Host-${name}` : name;
}

/** Whether browsers reach the room by TLS, which a proxy in front of it ends. */
export function isSecure({ reach }: Pick<Parts, 'reach'>): boolean {
  return reach.publicOrigin?.protocol === 'https:';
}

/** Where a request comes from. A proxy in front tells the other side's address, else the connection does. */
export function callerOf(c: Context<Env>, parts: Pick<Parts, 'room' | 'reach'>): Caller {
  const direct = c.env?.incoming?.socket.remoteAddress ?? 'unknown';
  const forwarded = parts.reach.publicOrigin === null ? undefined : c.req.header('x-forwarded-for');
  return {
    address: forwarded?.split(',').at(-1)?.trim() ?? direct,
    token: getCookie(c, cookieName(parts)) ?? null,
  };
}
