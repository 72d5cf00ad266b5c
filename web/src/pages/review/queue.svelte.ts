import { apiUrl, get, Problem } from '../../api/client.ts';
import type { ClaimPage, ClaimView, FindingPage } from '../../api/types.ts';
import { KIND_WORDS } from '../../lib/words.ts';

/** The lists that can be gone through. `attention`: figures that cannot all be true, and nobody has looked at. */
export const LISTS = ['attention', 'open', 'accepted', 'set-aside', 'rejected'] as const;
export type List = (typeof LISTS)[number];

export interface Item {
  readonly claim: ClaimView;
  /** Why it wants a person, in a word or two; empty where it is only not looked at. */
  readonly why: readonly string[];
}

/** Which claims are wanted: all, or those of one series or report. */
export interface Scope {
  readonly list: List;
  readonly series: string | null;
  readonly report: string | null;
}

const CHUNK = 100;
const CLASHES = ['does-not-add-up', 'contradicts', 'misquotes'] as const;

export interface Queue {
  readonly items: readonly Item[];
  readonly total: number;
  readonly loading: boolean;
  readonly problem: Problem | undefined;
  /** Begins the list of a scope; `first` is put before it where it is not in it. */
  start(scope: Scope, first: string | null): Promise<void>;
  /** Fetches the next part, where there is one. */
  more(): Promise<void>;
  /** Fetches a claim again after it was judged, and keeps its place. */
  renew(claims: readonly string[]): Promise<void>;
}

export function createQueue(): Queue {
  let items = $state.raw<readonly Item[]>([]);
  let total = $state(0);
  let loading = $state(false);
  let problem = $state.raw<Problem>();
  let scope: Scope | null = null;
  let fetched = 0;
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

  async function page(of: Scope): Promise<void> {
    const mine = turn;
    const standing = of.list === 'attention' ? 'open' : of.list;
    const { series, report } = of;
    const part = await get<ClaimPage>(apiUrl('/claims', { standing, series, report, offset: fetched, limit: CHUNK }));
    if (mine !== turn) return;
    fetched += part.items.length;
    const known = new Set(items.map(({ claim }) => claim.id));
    items = [...items, ...part.items.filter(({ id }) => !known.has(id)).map((claim) => ({ claim, why: [] }))];
    total = part.total;
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
    async start(next, first) {
      turn += 1;
      scope = next;
      fetched = 0;
      const mine = turn;
      await load(async () => {
        const urgent = next.list === 'attention' ? await clashing(next) : [];
        if (mine !== turn) return;
        items = urgent;
        total = urgent.length;
        if (urgent.length === 0 || next.list !== 'attention') await page(next);
        if (first === null || mine !== turn || items.some(({ claim }) => claim.id === first)) return;
        const asked = await claimOf(first);
        if (mine === turn && asked !== null) items = [{ claim: asked, why: [] }, ...items];
      });
    },
    async more() {
      if (loading || scope === null || (fetched > 0 && items.length >= total)) return;
      const now = scope;
      await load(() => page(now));
    },
    async renew(claims) {
      for (const id of claims.filter((one) => items.some(({ claim }) => claim.id === one))) {
        const claim = await claimOf(id);
        if (claim !== null) items = items.map((item) => (item.claim.id === id ? { ...item, claim } : item));
      }
    },
  };
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

/** The claims of every finding that says that figures cannot all be true, each once, with the kinds of its findings. */
async function clashing({ series, report }: Scope): Promise<readonly Item[]> {
  const found = new Map<string, { claim: ClaimView; why: Set<string> }>();
  for (const kind of CLASHES) {
    const { items } = await get<FindingPage>(apiUrl('/findings', { kind, limit: CHUNK }));
    for (const claim of items.flatMap(({ claimViews }) => claimViews)) {
      const isWanted =
        claim.standing === 'open' &&
        (series === null || claim.series === series) &&
        (report === null || claim.report === report);
      if (!isWanted) continue;
      const entry = found.get(claim.id) ?? { claim, why: new Set<string>() };
      entry.why.add(KIND_WORDS[kind].toLowerCase());
      found.set(claim.id, entry);
    }
  }
  return [...found.values()].map(({ claim, why }) => ({ claim, why: [...why] }));
}
