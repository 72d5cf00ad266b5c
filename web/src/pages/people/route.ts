import type { Route } from '../../router.svelte.ts';

export const route: Route = {
  path: '/people',
  title: 'People',
  nav: { group: 'Case', order: 90 },
  needs: 'team',
  load: () => import('./Page.svelte'),
};
