/** Runs a terminal: one heartbeat a second; what it needs is kept for the time without network. */

import { keepFiles, remember, remembered, startWorker } from "../display/memory.js";
import { Renewal } from "../display/renewal.js";
import { Source } from "../display/source.js";
import { stayAwake } from "../display/wake.js";
import { opened } from "../venues/kit.js";

const PATIENCE = 10_000; // milliseconds for an answer before what was kept is taken
const KEEPING = 10; // seconds between two looks at what is to be kept

/** Returns what an address has; without network, what was kept of it. */
async function had(address) {
  try {
    const signal = AbortSignal.timeout?.(PATIENCE);
    const answer = await fetch(address, { cache: "no-cache", signal });
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    const content = await answer.json();
    remember(address, content);
    return content;
  } catch {
    return remembered(address);
  }
}

/** Tells whether something is what a terminal asks for, and not what a portal answers. */
function isSound(found) {
  return typeof found?.version === "string";
}

async function start(root) {
  const { ways: kitAddress, module, terminal: address, worker, version } = root.dataset;
  const [kit, screen] = await Promise.all([had(kitAddress), import(module).catch(() => null)]);
  if (!kit || !screen) return; // the page can be read as it is
  const terminal = new screen.Terminal(root, opened(kit));
  const renewal = new Renewal();
  const source = new Source(address, receive, isSound);
  function receive(content) {
    renewal.want(content.version === version ? [] : [content.version]);
  }
  let beats = 0;
  setInterval(() => {
    beats += 1;
    terminal.tick();
    source.tick();
    renewal.tick();
    terminal.part("state").hidden = source.failures < 2;
    terminal.part("state").textContent = terminal.words.offline;
    if (terminal.isPristine) renewal.attempt();
    if (beats % KEEPING === 3) keepFiles(kitAddress, module);
  }, 1000);
  addEventListener("online", () => source.hurry());
  terminal.tick();
  stayAwake();
  startWorker(worker, { scope: location.pathname });
}

const root = document.querySelector("[data-terminal]");
if (root) start(root);
