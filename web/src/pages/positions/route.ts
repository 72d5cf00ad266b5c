import type { Route } from '../../router.svelte.ts';

export const route: Route = {
  path: '/positions',
  title: 'Positions',
  nav: { group: 'Read', order: 13 },
  go: 'p',
  load: () => import('./Page.svelte'),
};
