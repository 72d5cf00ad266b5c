import type { Route } from '../../router.svelte.ts';

export const route: Route = {
  path: '/echoes',
  title: 'Shared passages',
  nav: { group: 'Reports', order: 41 },
  go: 'e',
  load: () => import('./Page.svelte'),
};
