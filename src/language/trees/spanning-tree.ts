import { maximumArborescence } from './arborescence.ts';

/**
 * The best tree over arc scores, with one root. `scores` holds a row for each of `size` words, `width` columns wide:
 * column 0 is the root, column j the word j - 1. Heads come as indices of words, -1 for the root.
 */
export function bestTree(scores: Float32Array, from: number, size: number, width: number): Int32Array {
  const heads = greedyHeads(scores, from, size, width);
  if (isTree(heads)) return heads;
  const matrix = squareMatrix(scores, from, size, width);
  const free = headsIn(maximumArborescence(matrix, size + 1));
  return isTree(free) ? free : bestOfRoots(matrix, size + 1);
}

/** The best of the trees under the likeliest roots, where the best of all has more than one. */
function bestOfRoots(matrix: Float64Array, nodes: number): Int32Array {
  let best: Int32Array | null = null;
  let most = -Infinity;
  for (const root of likelyRoots(matrix, nodes)) {
    const only = withRoot(matrix, nodes, root);
    const tree = maximumArborescence(only, nodes);
    const total = tree.reduce((sum, head, at) => (at === 0 ? sum : sum + (only[at * nodes + head] ?? 0)), 0);
    if (total > most) {
      most = total;
      best = tree;
    }
  }
  return headsIn(best ?? new Int32Array(nodes));
}

/** Heads as indices of words, from those of the nodes of a graph whose node 0 is the root. */
function headsIn(tree: Int32Array): Int32Array {
  return tree.slice(1).map((head) => head - 1);
}

/** How many words are tried as the root. */
const ROOTS_TRIED = 3;
const NEVER = -1e9;

function greedyHeads(scores: Float32Array, from: number, size: number, width: number): Int32Array {
  const heads = new Int32Array(size);
  for (let word = 0; word < size; word += 1) {
    const row = from + word * width;
    let best = word === 0 && size > 1 ? 2 : 0;
    if (best > size) best = 0;
    let most = scores[row + best] ?? 0;
    for (let head = 0; head <= size; head += 1) {
      const score = scores[row + head] ?? 0;
      if (score > most && head !== word + 1) {
        most = score;
        best = head;
      }
    }
    heads[word] = best - 1;
  }
  return heads;
}

/** Whether exactly one word is the root and every word leads to it. */
export function isTree(heads: ArrayLike<number>): boolean {
  const seen = new Int32Array(heads.length);
  let roots = 0;
  for (let word = 0; word < heads.length; word += 1) {
    if ((heads[word] ?? -1) < 0) roots += 1;
    let at = word;
    while (at >= 0 && (seen[at] ?? 0) === 0) {
      seen[at] = word + 1;
      at = heads[at] ?? -1;
    }
    if (at >= 0 && seen[at] === word + 1) return false;
  }
  return roots === 1;
}

function squareMatrix(scores: Float32Array, from: number, size: number, width: number): Float64Array {
  const nodes = size + 1;
  const matrix = new Float64Array(nodes * nodes).fill(NEVER);
  for (let word = 1; word < nodes; word += 1)
    for (let head = 0; head < nodes; head += 1)
      if (head !== word) matrix[word * nodes + head] = scores[from + (word - 1) * width + head] ?? NEVER;
  return matrix;
}

/** The words that lose least by being the root. */
function likelyRoots(matrix: Float64Array, nodes: number): number[] {
  const losses: [number, number][] = [];
  for (let word = 1; word < nodes; word += 1) {
    let other = NEVER;
    for (let head = 1; head < nodes; head += 1) other = Math.max(other, matrix[word * nodes + head] ?? NEVER);
    losses.push([word, other - (matrix[word * nodes] ?? NEVER)]);
  }
  return losses
    .sort((a, b) => a[1] - b[1] || a[0] - b[0])
    .slice(0, ROOTS_TRIED)
    .map(([word]) => word);
}

function withRoot(matrix: Float64Array, nodes: number, root: number): Float64Array {
  const only = matrix.slice();
  for (let word = 1; word < nodes; word += 1) if (word !== root) only[word * nodes] = NEVER;
  return only;
}
