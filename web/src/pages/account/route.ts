import type { Route } from '../../router.svelte.ts';

export const route: Route = {
  path: '/',
  title: 'Account',
  nav: { group: 'Read', order: 10 },
  go: 'a',
  load: () => import('./Page.svelte'),
};
