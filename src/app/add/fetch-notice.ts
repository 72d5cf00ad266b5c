import type { Fetched } from '../../fetch/fetcher.ts';
import type { Notice } from '../../model/finding.ts';

/** `path`: what the user named; words name the address only where that is another. */
export function troubleNotice(
  { asked, address, trouble }: Extract<Fetched, { kind: 'trouble' }>,
  path: string,
): Notice {
  const where = [...(asked === path ? [] : [asked]), ...(address === asked ? [] : [`redirected to ${address}`])];
  const words = [...where, trouble.words].join(': ');
  return { rule: trouble.rule, severity: 'error', document: asked, place: null, words };
}
