import { apiUrl, get, Problem } from '../../api/client.ts';
import type { ClaimPage, ClaimView, WorklistPage } from '../../api/types.ts';

/** The lists that can be gone through. `attention`: what wants a look before all else, as the server weighs it. */
export const LISTS = ['attention', 'open', 'accepted', 'set-aside', 'rejected'] as const;
export type List = (typeof LISTS)[number];

export interface Item {
  readonly claim: ClaimView;
  /** Why it wants a look, the weightiest reason first; empty where it is only not looked at. */
  readonly reasons: readonly string[];
}

/** Which claims are wanted: all, or those of one series or report. */
export interface Scope {
  readonly list: List;
  readonly series: string | null;
  readonly report: string | null;
}

const CHUNK = 100;

export interface Queue {
  readonly items: readonly Item[];
  readonly total: number;
  readonly loading: boolean;
  readonly problem: Problem | undefined;
  /** Begins the list of a scope; `first` is put before it where it is not in it. */
  start(scope: Scope, first: string | null): Promise<void>;
  /** Fetches the next part, where there is one. */
  more(): Promise<void>;
  /** Fetches claims again after they were judged, and keeps their places. */
  renew(claims: readonly string[]): Promise<void>;
}

export function createQueue(): Queue {
  let items = $state.raw<readonly Item[]>([]);
  let total = $state(0);
  let loading = $state(true);
  let problem = $state.raw<Problem>();
  let scope: Scope | null = null;
  let isAll = false;
  let turn = 0;

  async function load(work: () => Promise<void>): Promise<void> {
    loading = true;
    problem = undefined;
    try {
      await work();
    } catch (fault) {
      problem = fault instanceof Problem ? fault : new Problem(0, 'fault', 'The list could not be read', String(fault));
    } finally {
      loading = false;
    }
  }

  async function next(of: Scope): Promise<void> {
    const mine = turn;
    // What was judged has left the list on the server, so that only what is still in it counts towards the offset.
    const standing = standingIn(of.list);
    const offset = items.filter(({ claim }) => claim.standing === standing).length;
    const part = await partOf(of, offset);
    if (mine !== turn) return;
    const known = new Set(items.map(({ claim }) => claim.id));
    const fresh = part.items.filter(({ claim }) => !known.has(claim.id));
    items = [...items, ...fresh];
    total = part.total + items.length - fresh.length - offset;
    isAll = part.offset + part.items.length >= part.total;
  }

  return {
    get items() {
      return items;
    },
    get total() {
      return Math.max(total, items.length);
    },
    get loading() {
      return loading;
    },
    get problem() {
      return problem;
    },
    async start(wanted, first) {
      turn += 1;
      scope = wanted;
      items = [];
      const mine = turn;
      await load(async () => {
        await next(wanted);
        if (first === null || mine !== turn || items.some(({ claim }) => claim.id === first)) return;
        const asked = await claimOf(first);
        if (mine === turn && asked !== null) items = [{ claim: asked, reasons: [] }, ...items];
      });
    },
    async more() {
      if (loading || scope === null || isAll) return;
      const now = scope;
      await load(() => next(now));
    },
    async renew(claims) {
      for (const id of claims.filter((one) => items.some(({ claim }) => claim.id === one))) {
        const claim = await claimOf(id);
        if (claim !== null) items = items.map((item) => (item.claim.id === id ? { ...item, claim } : item));
      }
    },
  };
}

/** How the claims of a list stand. */
function standingIn(list: List): ClaimView['standing'] {
  return list === 'attention' ? 'open' : list;
}

/** The worklist or the claims of a standing: of the whole case, of a series or of a report. */
async function partOf({ list, series, report }: Scope, offset: number): Promise<WorklistPage> {
  if (list === 'attention') return get<WorklistPage>(apiUrl('/review', { series, report, offset, limit: CHUNK }));
  const query = { standing: standingIn(list), series, report, offset, limit: CHUNK };
  const page = await get<ClaimPage>(apiUrl('/claims', query));
  return { ...page, items: page.items.map((claim) => ({ claim, reasons: [] })) };
}

async function claimOf(id: string): Promise<ClaimView | null> {
  try {
    const { claim } = await get<{ claim: ClaimView }>(apiUrl(`/claims/${encodeURIComponent(id)}`));
    return claim;
  } catch (fault) {
    if (fault instanceof Problem && fault.status === 404) return null;
    throw fault;
  }
}
