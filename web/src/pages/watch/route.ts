import type { Route } from '../../router.svelte.ts';

export const route: Route = {
  path: '/watch',
  title: 'Watch list',
  nav: { group: 'Work', order: 62 },
  go: 'w',
  needs: 'analyst',
  load: () => import('./Page.svelte'),
};
