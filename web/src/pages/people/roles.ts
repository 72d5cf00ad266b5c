import type { Role } from '../../api/types.ts';

/** What each role may do, from the least to the most. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  reader: 'reads everything',
  contributor: 'also comments and hands in reports',
  analyst: 'also judges, adds reports and keeps a watch list',
  editor: 'also takes in what others hand in, and looks after people',
};

export const ROLES = Object.keys(ROLE_WORDS) as readonly Role[];
