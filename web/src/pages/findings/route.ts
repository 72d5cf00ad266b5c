import type { Route } from '../../router.svelte.ts';

export const route: Route = {
  path: '/findings',
  title: 'Findings',
  nav: { group: 'Read', order: 15 },
  go: 'n',
  load: () => import('./Page.svelte'),
};
