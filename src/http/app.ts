import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { answerRoute } from './answer-route.ts';
import type { Me } from './api/case.ts';
import type { Parts } from './context.ts';
import { NotAllowedMethod, NothingThere } from './failures.ts';
import { addPages } from './pages/add-pages.ts';
import { problemResponse } from './problem.ts';
import { ROUTES } from './routes/routes.ts';
import { createGuard } from './security/guard.ts';
import { SECURITY_HEADERS } from './security/headers.ts';

export const API = '/api/v1';

export type Env = { Bindings: HttpBindings; Variables: { me: Me | null; signedIn: string | null | undefined } };

/** The reading room as a function from requests to answers. */
export function createApp(parts: Parts): Hono<Env> {
  const app = new Hono<Env>();
  const guard = createGuard(parts);
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.res.headers.set(name, value);
  });
  app.use(async (c, next) => {
    guard.enter(c);
    parts.room.look();
    await next();
  });
  for (const route of ROUTES) {
    app.on(route.method, `${API}${route.path}`, async (c) => {
      guard.allow(c, route);
      const answer = await answerRoute(c, route, parts);
      if (route.method !== 'GET') guard.done(c);
      return answer;
    });
  }
  addPages(app, parts, guard);
  app.notFound((c) => {
    const route = ROUTES.find(({ path }) => matches(`${API}${path}`, c.req.path));
    throw route === undefined ? new NothingThere('such address') : new NotAllowedMethod(c.req.method);
  });
  app.onError((error, c) => {
    const answer = problemResponse(error);
    if (answer.status === 500) parts.complain(error);
    guard.refused(c, error);
    return answer;
  });
  return app;
}

/** Whether a path is one of a pattern with `:name` parts. */
function matches(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  return wanted.length === given.length && wanted.every((part, at) => part.startsWith(':') || part === given[at]);
}
