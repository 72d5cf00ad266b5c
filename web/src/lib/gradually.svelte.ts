import { whenIdle } from './idle.ts';
import { printing } from './printing.svelte.ts';

/** Items that are made in one go while the reader waits for nothing. */
const STEP = 2;

/**
 * How many of a list are made: what the first view shows at once, the others whenever the browser has nothing else to do,
 * and all of them before the page is printed. They come in their order and stay, so that find-in-page, keyboard and
 * screen reader have the whole list a moment after it is seen. Call it while the component is made.
 */
export function gradually(total: () => number, first: number): { readonly made: number } {
  let made = $state(first);

  $effect(() => {
    if (made >= total()) return;
    return whenIdle(() => {
      made += STEP;
    });
  });

  return {
    get made() {
      return printing.now ? Math.max(made, total()) : made;
    },
  };
}
