/** Prints files that were edited at random, and what they should say, for another reader of YAML. */
import fc from "fast-check";
import { TourFile } from "../../theme/static/js/toureditor/tourfile.js";
import { ALL, NAME, PROSE } from "./files.mjs";

const COUNT = 110;
const SEED = 2018;

const edits = fc.record({ file: fc.nat(ALL.length - 1), scene: fc.nat(), title: NAME, text: PROSE, heading: fc.nat(359) });
const done = fc.sample(edits, { numRuns: COUNT, seed: SEED }).map(({ file, scene, title, text, heading }) => {
  const before = TourFile.read(ALL[file]);
  const at = scene % before.scenes.length;
  const last = before.scenes[at].spots.length;
  const added = before.add(at, { kind: "info", target: "", title, heading, pitch: 1.5, text });
  const { yaml } = added.rename(at, last, `${title}!`).tell(at, last, `${text} ${text}`);
  return { text: yaml.text, value: yaml.value };
});
process.stdout.write(JSON.stringify(done));
