import type { Route } from '../../router.svelte.ts';

export const route: Route = {
  path: '/search',
  title: 'Search',
  nav: { group: 'Read', order: 19 },
  go: 's',
  load: () => import('./Page.svelte'),
};
