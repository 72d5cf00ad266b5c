import { untrack } from 'svelte';
import { go, ROUTES } from '../router.svelte.ts';

/** One key that the shown page understands, with the words of the help. */
export interface Key {
  readonly key: string;
  readonly words: string;
  readonly run: (event: KeyboardEvent) => void;
}

let isHelpOpen = $state(false);
let isCommandOpen = $state(false);
let own: readonly (readonly Key[])[] = $state.raw([]);
let isGoing = false;
let isHeld = false;

/** Typing into a field or holding a modifier is never a shortcut. */
function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  return (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    (target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)))
  );
}

function press(event: KeyboardEvent): void {
  if (isTyping(event) || event.defaultPrevented || isHelpOpen || isCommandOpen) return;
  if (isGoing) {
    isGoing = false;
    const route = ROUTES.find(({ go: key }) => key === event.key);
    if (route === undefined) return;
    event.preventDefault();
    go(route.path);
    return;
  }
  const mine = isHeld ? undefined : own.flat().findLast(({ key }) => key === event.key);
  if (event.key === '?') isHelpOpen = true;
  else if (event.key === '/') isCommandOpen = true;
  else if (event.key === 'g') isGoing = true;
  else if (mine !== undefined) mine.run(event);
  else return;
  event.preventDefault();
}

/** The keys of the reading room: `?` help, `/` search, `g` and a letter to go, and what the shown page adds. */
export const keys = {
  get isHelpOpen(): boolean {
    return isHelpOpen;
  },
  set isHelpOpen(open: boolean) {
    isHelpOpen = open;
  },
  get isCommandOpen(): boolean {
    return isCommandOpen;
  },
  set isCommandOpen(open: boolean) {
    isCommandOpen = open;
  },
  /** Holds the keys of the page that is shown still, while the reader is on the way to another one. */
  set isHeld(held: boolean) {
    isHeld = held;
  },
  /** The keys that the shown page has added. */
  get own(): readonly Key[] {
    return own.flat();
  },
  listen(): () => void {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  },
};

/** Adds keys for as long as the component that calls it is shown. Call it while the component is made. */
export function useKeys(added: readonly Key[]): void {
  $effect(() => {
    // The list is read to be replaced, not to be followed: followed, each effect would run the others without end.
    own = [...untrack(() => own), added];
    return () => {
      own = own.filter((one) => one !== added);
    };
  });
}
