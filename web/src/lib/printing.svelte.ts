import { flushSync } from 'svelte';

let now = $state(false);

function turn(to: boolean): void {
  // What is printed is what stands on the page when the event has been told of.
  flushSync(() => {
    now = to;
  });
}

/** Whether the page is being printed: then nothing that it holds is folded or left for later. */
export const printing = {
  get now() {
    return now;
  },
  /** Listens to the browser, until the function that is given back is called. */
  listen(): () => void {
    const [before, after] = [() => turn(true), () => turn(false)];
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  },
};

/** Something that its reader folds: open while it is printed, and afterwards as they left it. */
export function folded(): { isOpen: boolean } {
  let isOpen = $state(false);
  return {
    get isOpen() {
      return isOpen || now;
    },
    set isOpen(to) {
      if (!now) isOpen = to;
    },
  };
}
