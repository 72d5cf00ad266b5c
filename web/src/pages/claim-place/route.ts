import type { Route } from '../../router.svelte.ts';

export const route: Route = {
  path: '/claims/:id',
  title: 'Words',
  load: () => import('./Page.svelte'),
};
