import { apiUrl, get, Problem } from './client.ts';
import type { CaseView, Role } from './types.ts';

const ORDER: readonly Role[] = ['reader', 'contributor', 'analyst', 'editor'];

/** The case as the shell knows it: its name, its counts, who reads it. `failed` where the server gave none. */
export const room: { view: CaseView | null; failed: Problem | null } = $state({ view: null, failed: null });

let turn = 0;

/** Asks for the case anew. An answer that a later call has overtaken says who read it before, and is dropped. */
export async function loadCase(): Promise<void> {
  turn += 1;
  const mine = turn;
  try {
    const view = await get<CaseView>(apiUrl('/case'));
    if (mine !== turn) return;
    room.view = view;
    room.failed = null;
  } catch (fault) {
    if (mine !== turn) return;
    room.failed = fault instanceof Problem ? fault : new Problem(0, 'fault', 'The case cannot be shown', String(fault));
  }
}

/** Whether the reader may do what the role may; in a local case the one person is its editor. */
export function may(role: Role): boolean {
  const mine = room.view?.me?.role;
  return mine !== undefined && ORDER.indexOf(mine) >= ORDER.indexOf(role);
}
