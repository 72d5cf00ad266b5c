/** Bounds that keep one input from taking the machine. What lies beyond is told in a notice, never dropped in silence. */

/** Characters of a text that are read as an article; the rest is kept, as one stretch that is not read. A long book has fewer. */
export const MOST_TEXT = 500_000;
/** Bytes of a file that are decoded at all. */
export const MOST_BYTES = 256 * 1024 * 1024;
