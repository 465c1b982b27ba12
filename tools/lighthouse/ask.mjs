/**
 * Lets Lighthouse look at pages: a list of {url, categories, skip} in, a line of JSON for each out.
 *
 *     node ask.mjs FOLDER CHROMIUM [ARGUMENT …] < questions
 *
 * Its settings are its own for a phone: 412 px wide, a processor four times as slow, 1.6 Mbit/s with
 * 150 ms there and back, all of it simulated.
 */

import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [folder, chromePath, ...chromeFlags] = process.argv.slice(2);
const from = (name) => import(pathToFileURL(`${folder}/node_modules/${name}`).href);
const { default: lighthouse } = await from("lighthouse/core/index.js");
const { launch } = await from("chrome-launcher/dist/index.js");

const chrome = await launch({ chromePath, chromeFlags, ignoreDefaultFlags: false, logLevel: "error" });
try {
  for await (const line of createInterface({ input: process.stdin })) {
    console.log(JSON.stringify(await looked(JSON.parse(line))));
  }
} finally {
  await chrome.kill();
}

async function looked({ url, categories, skip }) {
  const options = { port: chrome.port, logLevel: "error", onlyCategories: categories, skipAudits: skip };
  const { lhr } = await lighthouse(url, options);
  const number = (id) => lhr.audits[id]?.numericValue ?? null;
  return {
    version: lhr.lighthouseVersion,
    fault: lhr.runtimeError?.message ?? "",
    scores: Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, score])),
    faults: faultsOf(lhr),
    lcp: number("largest-contentful-paint"),
    cls: number("cumulative-layout-shift"),
    fcp: number("first-contentful-paint"),
    tbt: number("total-blocking-time"),
    bytes: number("total-byte-weight"),
  };
}

/** What keeps a category from the full score; of performance only its measures count, see the numbers. */
function faultsOf({ categories, audits }) {
  return Object.values(categories).filter(({ id }) => id !== "performance").flatMap(({ id, auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map((ref) => audits[ref.id])
      .filter(({ score }) => score !== null && score < 1)
      .map((audit) => `${id}: ${audit.title} (${(audit.details?.items ?? []).slice(0, 3).map(whereOf).join("; ")})`));
}

function whereOf(item) {
  return item.node?.snippet ?? item.source?.url ?? item.url ?? item.description ?? JSON.stringify(item).slice(0, 200);
}
