// Tells a ride as the browser does: reads [[German, English], …] from stdin, names of a level, and
// writes the sentence in both languages for each.

import { sentences } from "../../theme/static/js/venues/phrases.js";

let text = "";
for await (const piece of process.stdin) text += piece;
const start = { kind: "start", turn: "", length: 200, at: -1, passing: -1, level: 0, carrier: -1 };
const ride = { ...start, kind: "ride", level: 1, carrier: 0 };
const told = JSON.parse(text).map((names) =>
  names.map((name, index) => {
    const carrier = { kind: "elevator", name: ["Aufzug Ost", "east lift"][index] };
    const labels = { level: () => name, ordinal: (level) => level, carrier: () => carrier };
    return sentences([start, ride], labels, ["de", "en"][index])[1];
  }),
);
console.log(JSON.stringify(told));
