import type { Route } from '../../router.svelte.ts';

export const route: Route = {
  path: '/review',
  title: 'Review',
  nav: { group: 'Work', order: 60 },
  go: 'v',
  load: () => import('./Page.svelte'),
};
