import type { Route } from '../../router.svelte.ts';

export const route: Route = {
  path: '/reports',
  title: 'Reports',
  nav: { group: 'Reports', order: 40 },
  go: 'r',
  load: () => import('./Page.svelte'),
};
