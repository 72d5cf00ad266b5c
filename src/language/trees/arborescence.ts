/** Nodes of the graph and of its contractions; a contraction's number is higher than those of its members. */
interface Graph {
  /** How many nodes there can be with all contractions. */
  readonly width: number;
  /** Row v, column u: the best score of an arc from u into v, and that arc between nodes of the given graph. */
  readonly scores: Float64Array;
  readonly arcs: Int32Array;
  /** The arc that was chosen into each node, and its score. */
  readonly chosen: Int32Array;
  readonly gains: Float64Array;
  readonly parents: Int32Array;
  readonly members: Map<number, readonly number[]>;
  readonly active: Set<number>;
  next: number;
}

/**
 * The head of each node in the best arborescence from node 0 (Edmonds 1967, in the form of Tarjan 1977): square scores,
 * row the dependent, column the head. Quadratic in the number of nodes.
 */
export function maximumArborescence(scores: Float64Array, nodes: number): Int32Array {
  const graph = graphOf(scores, nodes);
  const settled = new Set([0]);
  for (let start = 1; start < nodes; start += 1) {
    const node = outermost(graph, start);
    if (!settled.has(node)) for (const one of settledPath(graph, node, settled)) settled.add(one);
  }
  return expanded(graph, nodes);
}

/** The squares of one graph are those of the next: each cell is written before it is read. */
let space = { scores: new Float64Array(0), arcs: new Int32Array(0) };

function squares(cells: number): typeof space {
  if (space.scores.length < cells) space = { scores: new Float64Array(cells), arcs: new Int32Array(cells) };
  return space;
}

function graphOf(given: Float64Array, nodes: number): Graph {
  const width = 2 * nodes;
  const { scores, arcs } = squares(width * width);
  for (let node = 0; node < nodes; node += 1)
    for (let head = 0; head < nodes; head += 1) {
      scores[node * width + head] = given[node * nodes + head] ?? 0;
      arcs[node * width + head] = node * nodes + head;
    }
  return {
    width,
    scores,
    arcs,
    chosen: new Int32Array(width),
    gains: new Float64Array(width),
    parents: new Int32Array(width).fill(-1),
    members: new Map(),
    active: new Set(Array.from({ length: nodes }, (_, node) => node)),
    next: nodes,
  };
}

function outermost({ parents }: Graph, node: number): number {
  let at = node;
  for (let parent = parents[at] ?? -1; parent >= 0; parent = parents[at] ?? -1) at = parent;
  return at;
}

/** Goes from head to best head until it comes to a settled node; a cycle on the way becomes one node. */
function settledPath(graph: Graph, start: number, settled: ReadonlySet<number>): number[] {
  const path = [start];
  while (true) {
    const node = path.at(-1) ?? start;
    const head = chooseHead(graph, node);
    if (settled.has(head)) return path;
    const at = path.indexOf(head);
    if (at < 0) path.push(head);
    else path.push(contract(graph, path.splice(at)));
  }
}

function chooseHead(graph: Graph, node: number): number {
  const row = node * graph.width;
  let best = -1;
  for (const head of graph.active)
    if (head !== node && (best < 0 || (graph.scores[row + head] ?? 0) > (graph.scores[row + best] ?? 0))) best = head;
  graph.chosen[node] = graph.arcs[row + best] ?? 0;
  graph.gains[node] = graph.scores[row + best] ?? 0;
  return best;
}

function contract(graph: Graph, cycle: readonly number[]): number {
  const { width, scores, arcs, gains, active } = graph;
  const whole = graph.next;
  graph.next += 1;
  graph.members.set(whole, cycle);
  for (const member of cycle) {
    graph.parents[member] = whole;
    active.delete(member);
  }
  for (const other of active) {
    const into = whole * width + other;
    const out = other * width + whole;
    scores[into] = -Infinity;
    scores[out] = -Infinity;
    for (const member of cycle) {
      const gain = (scores[member * width + other] ?? 0) - (gains[member] ?? 0);
      if (gain > (scores[into] ?? 0)) {
        scores[into] = gain;
        arcs[into] = arcs[member * width + other] ?? 0;
      }
      const score = scores[other * width + member] ?? 0;
      if (score > (scores[out] ?? 0)) {
        scores[out] = score;
        arcs[out] = arcs[other * width + member] ?? 0;
      }
    }
  }
  active.add(whole);
  return whole;
}

/** Opens the contractions: the arc that comes in from outside takes the place of the one that its node had chosen. */
function expanded({ chosen, parents, members, active }: Graph, nodes: number): Int32Array {
  const heads = new Int32Array(nodes);
  const open = [...active].filter((node) => node !== 0);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const arc = chosen[node] ?? 0;
    const target = Math.floor(arc / nodes);
    heads[target] = arc % nodes;
    for (let at = target; at !== node; at = parents[at] ?? node)
      open.push(...(members.get(parents[at] ?? -1) ?? []).filter((member) => member !== at));
  }
  return heads;
}
