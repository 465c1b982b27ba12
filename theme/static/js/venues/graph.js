/**
 * Fastest ways, as plugins/venues/network.py finds them: the same numbers, the same order of edges,
 * so that both give the same of two ways that take equally long.
 *
 * @typedef {{ times: Map<number, number>, before: Map<number, number>, source: number }} Tree
 */

export class Graph {
  /** Takes a building's kit; an edge without a sixth number goes both ways. */
  constructor(kit) {
    this.nodes = kit.nodes;
    this.leaves = new Set(kit.leaves);
    this.carriers = new Map(kit.carriers.map(([a, b, relation]) => [`${a} ${b}`, relation]));
    this.edges = kit.nodes.map(() => []);
    for (const [start, to, kind, length, time, oneWay] of kit.edges) {
      this.edges[start].push({ to, kind, length, time });
      if (!oneWay) this.edges[to].push({ to: start, kind, length, time });
    }
  }

  /** Returns the fastest ways from a node to all that a walker can reach; not through what is closed. */
  tree(source, mode, closed = null) {
    const times = new Map([[source, 0]]);
    const before = new Map();
    const done = new Set();
    const heap = new Heap();
    if (!this.isBarred(source, mode)) heap.push(0, source); // a door bars whoever begins at it, too
    for (let first = heap.pop(); first; first = heap.pop()) {
      const [time, node] = first;
      if (done.has(node)) continue;
      done.add(node);
      if (node !== source && this.leaves.has(node)) continue; // nobody walks through a shop
      for (const edge of this.edges[node]) {
        if (!mode.kinds.includes(edge.kind) || this.isBarred(edge.to, mode)) continue;
        if (closed && this.isClosed(node, edge.to, closed)) continue;
        const later = time + edge.time;
        if (later < (times.get(edge.to) ?? Infinity)) {
          times.set(edge.to, later);
          before.set(edge.to, node);
          heap.push(later, edge.to);
        }
      }
    }
    return { times, before, source };
  }

  /** Tells whether a node is a door through which a walker cannot go. */
  isBarred(node, mode) {
    return (this.nodes[node][3] & mode.bars) !== 0;
  }

  /** Returns how long a path is, in decimetres. */
  lengthOf(path, mode) {
    return path.slice(1).reduce((sum, to, index) => {
      const edges = this.edges[path[index]].filter((edge) => edge.to === to && mode.kinds.includes(edge.kind));
      return sum + edges.reduce((best, edge) => (edge.time < best.time ? edge : best)).length;
    }, 0);
  }

  isClosed(node, to, { nodes, relations }) {
    return nodes.has(to) || relations.has(this.carriers.get(`${node} ${to}`));
  }
}

/** Returns the nodes of the way to a node; none where there is no way. */
export function pathTo(tree, target) {
  if (!tree.times.has(target)) return [];
  const nodes = [target];
  while (nodes.at(-1) !== tree.source) nodes.push(tree.before.get(nodes.at(-1)));
  return nodes.reverse();
}

/** Gives the smallest time first, of equal times the smallest node. */
class Heap {
  #rows = [];

  push(time, node) {
    const rows = this.#rows;
    let at = rows.push([time, node]) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!isBefore(rows[at], rows[above])) break;
      [rows[at], rows[above]] = [rows[above], rows[at]];
      at = above;
    }
  }

  pop() {
    const rows = this.#rows;
    const first = rows[0];
    const last = rows.pop();
    if (rows.length && last) {
      rows[0] = last;
      this.#sink();
    }
    return first;
  }

  #sink() {
    const rows = this.#rows;
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      let least = at;
      for (const below of [left, left + 1]) {
        if (below < rows.length && isBefore(rows[below], rows[least])) least = below;
      }
      if (least === at) return;
      [rows[at], rows[least]] = [rows[least], rows[at]];
      at = least;
    }
  }
}

function isBefore(one, other) {
  return one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]);
}
