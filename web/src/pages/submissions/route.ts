import type { Route } from '../../router.svelte.ts';

export const route: Route = {
  path: '/submissions',
  title: 'Submissions',
  nav: { group: 'Work', order: 64 },
  go: 'b',
  needs: 'contributor',
  load: () => import('./Page.svelte'),
};
