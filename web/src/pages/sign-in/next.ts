/** Where to go after signing in: a page of the reading room, never an address of another host. */
export function nextPage(asked: string | null): string {
  if (asked === null || !/^\/(?![/\\])/.test(asked) || asked.startsWith('/sign-in')) return '/';
  return asked;
}
