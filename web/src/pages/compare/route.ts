import type { Route } from '../../router.svelte.ts';

export const route: Route = {
  path: '/compare',
  title: 'Side by side',
  nav: { group: 'Reports', order: 42 },
  go: 'd',
  load: () => import('./Page.svelte'),
};
