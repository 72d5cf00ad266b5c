import type { Route } from '../../router.svelte.ts';

export const route: Route = {
  path: '/series/:id',
  title: 'Figure',
  load: () => import('./Page.svelte'),
};
