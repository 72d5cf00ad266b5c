import { serialize } from 'hono/utils/cookie';
import { SESSION_SECONDS } from '../../app/team/team.ts';
import type { Ask } from '../route.ts';
import { cookieName, isSecure } from './caller.ts';

/** The header that gives a browser its session, or (null) takes it away: no script reads it, no other site sends it. */
export function sessionCookie(ask: Pick<Ask<unknown, unknown>, 'room' | 'reach'>, token: string | null): string {
  return serialize(cookieName(ask), token ?? '', {
    path: '/',
    httpOnly: true,
    sameSite: 'Strict',
    secure: isSecure(ask),
    maxAge: token === null ? 0 : SESSION_SECONDS,
  });
}
