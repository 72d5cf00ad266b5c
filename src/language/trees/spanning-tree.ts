/**
 * The best tree over arc scores, with one root. `scores` holds a row for each of `size` words, `width` columns wide:
 * column 0 is the root, column j the word j - 1. Heads come as indices of words, -1 for the root.
 */
export function bestTree(scores: Float32Array, from: number, size: number, width: number): Int32Array {
  const heads = greedyHeads(scores, from, size, width);
  if (isTree(heads)) return heads;
  const matrix = squareMatrix(scores, from, size, width);
  const roots = likelyRoots(matrix, size + 1);
  let best: Int32Array | null = null;
  let most = -Infinity;
  for (const root of roots) {
    const only = withRoot(matrix, size + 1, root);
    const tree = maximumArborescence(only, size + 1);
    const total = tree.reduce((sum, head, at) => (at === 0 ? sum : sum + (only[at * (size + 1) + head] ?? 0)), 0);
    if (total > most) {
      most = total;
      best = tree;
    }
  }
  return (best ?? new Int32Array(size + 1)).slice(1).map((head) => head - 1);
}

/** How many words are tried as the root where the highest scores alone make no tree. */
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

/** Chu-Liu and Edmonds: the head of each node of the best arborescence from node 0, over a square matrix of scores. */
function maximumArborescence(matrix: Float64Array, nodes: number): Int32Array {
  const heads = new Int32Array(nodes);
  for (let node = 1; node < nodes; node += 1) heads[node] = bestHead(matrix, nodes, node);
  const cycle = findCycle(heads);
  return cycle === null ? heads : contracted(matrix, nodes, heads, cycle);
}

function bestHead(matrix: Float64Array, nodes: number, node: number): number {
  let best = node === 0 ? 1 : 0;
  for (let head = 0; head < nodes; head += 1)
    if (head !== node && (matrix[node * nodes + head] ?? 0) > (matrix[node * nodes + best] ?? 0)) best = head;
  return best;
}

function findCycle(heads: Int32Array): number[] | null {
  const seen = new Int32Array(heads.length);
  for (let node = 1; node < heads.length; node += 1) {
    let at = node;
    while (at !== 0 && (seen[at] ?? 0) === 0) {
      seen[at] = node;
      at = heads[at] ?? 0;
    }
    if (at === 0 || seen[at] !== node) continue;
    const cycle = [at];
    for (let next = heads[at] ?? 0; next !== at; next = heads[next] ?? 0) cycle.push(next);
    return cycle;
  }
  return null;
}

/** A graph in which a cycle is one node, the last; `enters` and `leaves` say through which member arcs go in and out. */
interface Contraction {
  readonly matrix: Float64Array;
  readonly kept: readonly number[];
  readonly enters: Int32Array;
  readonly leaves: Int32Array;
}

/** Solves the graph in which the cycle is one node, and breaks the cycle where that solution enters it. */
function contracted(matrix: Float64Array, nodes: number, heads: Int32Array, cycle: readonly number[]): Int32Array {
  const small = contract(matrix, nodes, heads, cycle);
  const { kept, enters, leaves } = small;
  const whole = kept.length;
  const solved = maximumArborescence(small.matrix, whole + 1);
  const result = heads.slice();
  for (const [at, node] of kept.entries()) {
    if (node === 0) continue;
    const head = solved[at] ?? 0;
    result[node] = head === whole ? (leaves[at] ?? 0) : (kept[head] ?? 0);
  }
  const entry = solved[whole] ?? 0;
  result[enters[entry] ?? 0] = kept[entry] ?? 0;
  return result;
}

function contract(matrix: Float64Array, nodes: number, heads: Int32Array, cycle: readonly number[]): Contraction {
  const members = new Set(cycle);
  const kept = Array.from({ length: nodes }, (_, node) => node).filter((node) => !members.has(node));
  const whole = kept.length;
  const size = whole + 1;
  const small = new Float64Array(size * size).fill(NEVER);
  const enters = new Int32Array(size);
  const leaves = new Int32Array(size);
  for (const [at, node] of kept.entries()) {
    for (const [to, other] of kept.entries()) small[at * size + to] = matrix[node * nodes + other] ?? NEVER;
    const into = (member: number): number =>
      (matrix[member * nodes + node] ?? NEVER) - (matrix[member * nodes + (heads[member] ?? 0)] ?? 0);
    const out = (member: number): number => matrix[node * nodes + member] ?? NEVER;
    enters[at] = bestMember(cycle, into);
    leaves[at] = bestMember(cycle, out);
    small[whole * size + at] = into(enters[at] ?? 0);
    small[at * size + whole] = out(leaves[at] ?? 0);
  }
  return { matrix: small, kept, enters, leaves };
}

function bestMember(cycle: readonly number[], score: (member: number) => number): number {
  return cycle.reduce((best, member) => (score(member) > score(best) ? member : best));
}
