import type { Route } from '../../router.svelte.ts';

export const route: Route = {
  path: '/add',
  title: 'Add reports',
  nav: { group: 'Reports', order: 45 },
  go: 'i',
  needs: 'analyst',
  load: () => import('./Page.svelte'),
};
