import { z } from 'zod';
import { openApi } from '../openapi.ts';
import type { Route } from '../route.ts';
import { route } from '../route.ts';

/** The route of the document about all routes, itself among them. */
export function openApiRoute(routes: () => readonly Route[]): Route {
  return route({
    method: 'GET',
    path: '/openapi.json',
    role: 'anyone',
    about: 'This document: every route with its codecs.',
    answer: z.record(z.string(), z.unknown()),
    handle: () => openApi(routes()),
  });
}
