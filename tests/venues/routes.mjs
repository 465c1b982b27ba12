// Tells ways as the browser does: reads {kit, pairs: [[start, target, mode], …]} from stdin, writes
// for each pair its time, its sentences in both languages and the panoramas along it, or why there is
// no way; and how long it took.

import { Graph, pathTo } from "../../theme/static/js/venues/graph.js";
import { opened } from "../../theme/static/js/venues/kit.js";
import { moves } from "../../theme/static/js/venues/moves.js";
import { labelsOf, sentences } from "../../theme/static/js/venues/phrases.js";
import { stops } from "../../theme/static/js/venues/strolls.js";
import { reasonOf } from "../../theme/static/js/venues/ways.js";

let text = "";
for await (const piece of process.stdin) text += piece;
const given = JSON.parse(text);
const kit = opened(given.kit);
const graph = new Graph(kit);
const took = [];
const ways = given.pairs.map(([from, to, number]) => {
  const [start, target, mode] = [kit.spots[from], kit.spots[to], kit.modes[number]];
  const began = performance.now();
  const tree = graph.tree(start.node, mode);
  const path = pathTo(tree, target.node);
  if (!path.length) {
    return ["de", "en"].map((language) => reasonOf(kit, tree, { von: start, nach: target, mode, language }).text);
  }
  const told = moves(kit, path);
  const said = ["de", "en"].map((l) => sentences(told, labelsOf(kit, start, target, l), l));
  took.push(performance.now() - began);
  const seen = stops(kit, path).map(({ sight, heading, rest }) => [sight, heading, rest]);
  return [tree.times.get(target.node), path, ...said, seen];
});
took.sort((one, other) => one - other);
console.log(JSON.stringify({ ways, median: took[took.length >> 1] }));
