// Seeks ways as the browser does: reads kits from stdin, writes for each of them, for each mode and
// each node as the beginning, what is reached and when.

import { Graph } from "../../theme/static/js/venues/graph.js";
import { opened } from "../../theme/static/js/venues/kit.js";

let text = "";
for await (const piece of process.stdin) text += piece;
const found = JSON.parse(text).map((given) => {
  const kit = opened(given);
  const graph = new Graph(kit);
  return kit.modes.flatMap((mode) =>
    kit.nodes.map((_, source) => [...graph.tree(source, mode).times].sort(([one], [other]) => one - other)),
  );
});
console.log(JSON.stringify(found));
