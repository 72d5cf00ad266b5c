import type { Route } from '../../router.svelte.ts';

export const route: Route = {
  path: '/series',
  title: 'Figures',
  nav: { group: 'Read', order: 11 },
  go: 'f',
  load: () => import('./Page.svelte'),
};
