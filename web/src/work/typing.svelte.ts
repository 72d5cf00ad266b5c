import { untrack } from 'svelte';
import { address, setQuery } from '../router.svelte.ts';

/** How long a field stands still before its words are asked for. */
const STILL_MS = 150;

/** The words of a field. */
export interface Typing {
  /** What stands in the field. */
  typed: string;
  /** What stood in it when it was last still, without the spaces around it: what is asked for. */
  readonly asked: string;
  /** Whether more was typed than is asked for yet. */
  readonly isAhead: boolean;
}

/** A field whose words are asked for when its reader stops typing. Call it while the component is made. */
export function typing(): Typing {
  let typed = $state('');
  let asked = $state('');

  $effect(() => {
    const words = typed.trim();
    const timer = setTimeout(() => {
      asked = words;
    }, STILL_MS);
    return () => clearTimeout(timer);
  });

  return {
    get typed() {
      return typed;
    },
    set typed(words) {
      typed = words;
    },
    get asked() {
      return asked;
    },
    get isAhead() {
      return typed.trim() !== asked;
    },
  };
}

/** A field whose words live in the address under a name. */
export interface AddressWords {
  /** What stands in the field: the words of the address, and what was typed since. */
  typed: string;
  /** Writes them into the address at once, for Enter. */
  write(): void;
}

/**
 * A field that writes its words into the address when its reader stops typing, and follows the address where something
 * else changes it. A field that is gone writes nothing: the address is another page's by then.
 */
export function addressWords(name: string): AddressWords {
  const held = $derived(address.query.get(name) ?? '');
  let typed = $state(address.query.get(name) ?? '');

  $effect(() => {
    const words = held;
    untrack(() => {
      if (typed.trim() !== words) typed = words;
    });
  });

  function write(): void {
    const words = typed.trim();
    if (words !== held) setQuery({ [name]: words, offset: null });
  }

  $effect(() => {
    void typed;
    const timer = setTimeout(write, STILL_MS);
    return () => clearTimeout(timer);
  });

  return {
    get typed() {
      return typed;
    },
    set typed(words) {
      typed = words;
    },
    write,
  };
}
