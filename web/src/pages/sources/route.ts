import type { Route } from '../../router.svelte.ts';

export const route: Route = {
  path: '/sources',
  title: 'Sources',
  nav: { group: 'Read', order: 14 },
  go: 'o',
  load: () => import('./Page.svelte'),
};
