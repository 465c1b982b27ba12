/** The page /offline/: switches reading without network on and off, and lists what is kept. */

import { forget, keptPages } from "./kept.js";

const panel = document.querySelector("[data-offline]");
if (panel) start(panel);

async function start(root) {
  const part = (name) => root.querySelector(`[data-${name}]`);
  if (location.pathname !== root.dataset.offline) part("missing").hidden = false;
  if (!("serviceWorker" in navigator) || !("caches" in globalThis)) {
    part("cannot").hidden = false;
    return;
  }
  navigator.serviceWorker.addEventListener("message", ({ data }) => progress(part, data));
  part("on").addEventListener("click", () => switchOn(root, part));
  part("renew").addEventListener("click", () => ask(part));
  part("off").addEventListener("click", () => switchOff(part));
  await show(part);
}

async function registered() {
  const found = await navigator.serviceWorker.getRegistration("/");
  return found?.scope === `${location.origin}/` ? found : null;
}

async function show(part) {
  const on = Boolean(await registered());
  part("on").hidden = on;
  part("renew").hidden = !on;
  part("off").hidden = !on;
  const pages = on ? await keptPages() : [];
  part("kept").hidden = pages.length === 0;
  part("list").replaceChildren(...pages.map(entry));
}

function entry({ url, title }) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  link.textContent = title || url;
  item.append(link);
  return item;
}

async function switchOn(root, part) {
  const address = root.dataset.worker;
  say(part, "Wird eingeschaltet …");
  try {
    const policy = globalThis.trustedTypes?.createPolicy("offline", {
      createScriptURL: (url) => (url === address ? url : ""),
    });
    await navigator.serviceWorker.register(policy ? policy.createScriptURL(address) : address);
    await navigator.serviceWorker.ready;
    await show(part);
    part("renew").focus();
    await ask(part);
  } catch {
    say(part, "Dieser Browser lässt es nicht zu. In einem privaten Fenster geht es meist nicht.");
  }
}

async function ask(part) {
  const found = await registered();
  if (!navigator.onLine) say(part, "Gerade ist kein Netz da. Es bleibt, was schon mitgenommen ist.");
  else found?.active?.postMessage("mitnehmen");
}

async function switchOff(part) {
  await (await registered())?.unregister();
  await forget();
  await show(part);
  part("on").focus();
  say(part, "Ausgeschaltet. Auf diesem Gerät ist nichts mehr aufgehoben.");
}

function progress(part, { done, of, ready, failed }) {
  if (ready || failed) show(part);
  if (failed) say(part, "Das Netz ist weggeblieben. Was schon mitgenommen ist, bleibt.");
  else say(part, ready ? `Fertig: ${of} Seiten sind dabei.` : `${done} von ${of} Seiten …`);
}

function say(part, text) {
  part("said").textContent = text;
}
