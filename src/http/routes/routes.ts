import type { Route } from '../route.ts';
import { ADDING_ROUTES } from './adding.ts';
import { CASE_ROUTES } from './case.ts';
import { COMMENT_ROUTES } from './comments.ts';
import { FIGURE_ROUTES } from './figures.ts';
import { openApiRoute } from './openapi.ts';
import { OVERVIEW_ROUTES } from './overview.ts';
import { REVIEW_ROUTES } from './review.ts';
import { SUBMISSION_ROUTES } from './submissions.ts';
import { TEAM_ROUTES } from './team.ts';
import { TEXT_ROUTES } from './texts.ts';
import { WATCH_ROUTES } from './watch.ts';

/** Every route of the API: the table of roles, the OpenAPI document and the server are made of this list. */
export const ROUTES: readonly Route[] = [
  ...CASE_ROUTES,
  ...FIGURE_ROUTES,
  ...TEXT_ROUTES,
  ...OVERVIEW_ROUTES,
  ...REVIEW_ROUTES,
  ...COMMENT_ROUTES,
  ...WATCH_ROUTES,
  ...ADDING_ROUTES,
  ...SUBMISSION_ROUTES,
  ...TEAM_ROUTES,
  openApiRoute(() => ROUTES),
];
