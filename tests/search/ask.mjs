/** Asks the index of a folder as a browser would: questions in, addresses out, as JSON. */

import { readFile } from "node:fs/promises";

import { openIndex } from "../../theme/static/js/search/index.js";
import { find, narrowed } from "../../theme/static/js/search/query.js";
import { fold, spoken, stem } from "../../theme/static/js/search/words.js";

const [folder] = process.argv.slice(2);
const files = [];
globalThis.location = { href: "https://hub.example/suche/" };
globalThis.fetch = async (address) => {
  const name = new URL(address).pathname.split("/").at(-1);
  const content = await readFile(`${folder}/${name}`);
  files.push(name);
  return { ok: true, json: async () => JSON.parse(content) };
};
const asked = JSON.parse(await readFile("/dev/stdin", "utf-8"));
if (asked.english) await import("../../theme/static/js/search/english.js");
if (asked.words) {
  const stems = asked.words.map((word) => stem(fold(word)));
  console.log(JSON.stringify([stems, spoken(asked.words.join(" "))]));
} else {
  const index = await openIndex("/suche/index/register.json");
  const answers = [];
  for (const { question, choice = {} } of asked.questions) {
    files.length = 0;
    const answer = await find(index, question);
    const pages = narrowed(answer?.pages ?? [], await index.facets(), Object.entries(choice));
    const shown = await index.shown(pages.slice(0, asked.most ?? 300));
    answers.push({
      urls: shown.map(({ url }) => url), instead: answer?.instead ?? "",
      loose: answer?.loose ?? false, files: [...files],
    });
  }
  console.log(JSON.stringify(answers));
}
