/** The types of every answer and request of the API: what a client imports (types only). */
export type * from './account.ts';
export type * from './adding.ts';
export type * from './case.ts';
export type * from './claim-detail.ts';
export type * from './claims.ts';
export type * from './comments.ts';
export type * from './findings.ts';
export type * from './judgements.ts';
export type * from './overview.ts';
export type * from './reports.ts';
export type * from './rulings.ts';
export type * from './series.ts';
export type * from './shared.ts';
export type * from './submissions.ts';
export type * from './team.ts';
export type * from './watch.ts';
