/**
 * Bounds that keep one input from taking the machine. What lies beyond is told in a notice, never dropped in silence.
 */

/**
 * Characters of a text that are read as an article; the rest is kept, as one stretch that is not read. A long book
 * has fewer.
 */
export const MOST_TEXT = 500_000;
/** Lines of a text that are read; no article has so many. */
export const MOST_LINES = 20_000;
/** Elements and characters of a page's mark-up that are read; a page of a thousand comments has fewer. */
export const MOST_ELEMENTS = 20_000;
export const MOST_MARKUP = 2_000_000;
/** Bytes of a file that are decoded at all. */
export const MOST_BYTES = 256 * 1024 * 1024;
