import type { Route } from '../../router.svelte.ts';

export const route: Route = {
  path: '/chain',
  title: 'Chain of custody',
  nav: { group: 'Read', order: 12 },
  go: 'c',
  load: () => import('./Page.svelte'),
};
