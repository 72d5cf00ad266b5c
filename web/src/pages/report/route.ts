import type { Route } from '../../router.svelte.ts';

export const route: Route = {
  path: '/reports/:id',
  title: 'Report',
  load: () => import('./Page.svelte'),
};
