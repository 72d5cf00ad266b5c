import type { Route } from '../../router.svelte.ts';

export const route: Route = {
  path: '/sign-in',
  title: 'Sign in',
  load: () => import('./Page.svelte'),
};
