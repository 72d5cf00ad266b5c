/** How many rows the table of hashed features has. */
export const HASHED_ROWS = 1 << 13;

/** How many hashed rows a word sums: endings of 1 to 5 letters, beginnings of 1 to 3, its shape, and one for unknown words. */
export const FEATURES_PER_WORD = 9;

/** The row that stands for all words without a vector. */
export const UNKNOWN_ROW = 0;

const PRIME = 0x01000193;

const SAME: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '``': '"',
  "''": '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '—': '--',
  '–': '--',
  '―': '--',
  '…': '...',
};

/** The form under which a word is looked up: small letters, plain quotation marks and dashes. */
export function lookupForm(form: string): string {
  const same = SAME[form];
  if (same !== undefined) return same;
  const lower = form.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** Writes the rows of a word's hashed features from `at` on. `lower` is its lookup form. */
export function hashedFeatures(form: string, lower: string, rows: Int32Array, at: number): void {
  const size = lower.length;
  let hash = 0x811c9dc5;
  for (let length = 1; length <= 5; length += 1) {
    hash = Math.imul(hash ^ symbol(length <= size ? lower.charCodeAt(size - length) : 1), PRIME);
    rows[at + length - 1] = row(hash, length);
  }
  hash = 0x811c9dc5;
  for (let length = 1; length <= 3; length += 1) {
    hash = Math.imul(hash ^ symbol(length <= size ? lower.charCodeAt(length - 1) : 1), PRIME);
    rows[at + 4 + length] = row(hash, 8 + length);
  }
  rows[at + 8] = row(shape(form), 16);
}

/** Any digit stands for all. */
function symbol(code: number): number {
  return code >= 48 && code <= 57 ? 48 : code;
}

function row(hash: number, salt: number): number {
  let mixed = Math.imul(hash ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  return 1 + ((mixed >>> 0) % (HASHED_ROWS - 1));
}

/** Kinds of characters in their order, repeats counted up to two: "U.S." and "Kaldra" differ, "Kaldra" and "Orbis" do not. */
function shape(form: string): number {
  let hash = 0;
  let last = -1;
  let run = 0;
  for (let at = 0; at < form.length && at < 24; at += 1) {
    const kind = kindOf(form.charCodeAt(at), form[at] ?? '');
    run = kind === last ? run + 1 : 0;
    if (run < 2) hash = Math.imul(hash ^ (kind + 1), PRIME);
    last = kind;
  }
  return hash;
}

function kindOf(code: number, character: string): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return 8 + code;
  if (character.toLowerCase() !== character) return 2;
  return character.toUpperCase() !== character ? 1 : 4;
}
