import { sha256 } from '../../base/hash.ts';
import { once } from '../../base/once.ts';
import type { Account } from '../../model/account.ts';

type List = keyof Account;

/** A list by the one before it: for each item its place there, or -1 - n for the nth of those that are `fresh`. */
interface ListChange {
  readonly places: Int32Array;
  readonly fresh: readonly unknown[];
}

/** What makes one account of another; lists that are as before are not in it. Made of what threads can hand over. */
export type AccountChange = { readonly [L in List]?: ListChange };

/** What tells an item of an account from others, for each item of each list. */
export type AccountMarks = { readonly [L in List]: readonly string[] };

export function marksOf(account: Account): AccountMarks {
  const marks = (Object.keys(account) as List[]).map((list) => [list, marksOfList(account[list])]);
  return Object.fromEntries(marks) as AccountMarks;
}

const marksOfList = once((items: readonly unknown[]) => items.map((item) => sha256(JSON.stringify(item))));

/** What makes `after` of the account with the marks `before`. */
export function changeTo(after: Account, before: AccountMarks, now: AccountMarks): AccountChange {
  const lists = Object.keys(now) as List[];
  const changed = lists.filter((list) => !isSame(before[list], now[list]));
  return Object.fromEntries(changed.map((list) => [list, listChange(after[list], before[list], now[list])]));
}

/** The account after a change. Items that did not change are the very same objects, and so are lists. */
export function applyChange(before: Account, change: AccountChange): Account {
  const lists = (Object.entries(change) as [List, ListChange][]).map(([list, { places, fresh }]) => {
    const items: readonly unknown[] = before[list];
    return [list, Array.from(places, (place) => (place < 0 ? fresh[-1 - place] : items[place]))];
  });
  return { ...before, ...Object.fromEntries(lists) };
}

function isSame(before: readonly string[], now: readonly string[]): boolean {
  return before.length === now.length && before.every((mark, at) => mark === now[at]);
}

function listChange(items: readonly unknown[], before: readonly string[], now: readonly string[]): ListChange {
  const placeOf = new Map(before.map((mark, place) => [mark, place]));
  const fresh: unknown[] = [];
  const places = now.map((mark, at) => placeOf.get(mark) ?? -fresh.push(items[at]));
  return { places: Int32Array.from(places), fresh };
}
