/** What a screen keeps for the time without network: its page, its files, the last content. */

const NAME = `display:${location.pathname}`;

/** Keeps content, so that it is there after a restart. */
export async function remember(address, content) {
  try {
    const cache = await caches.open(NAME);
    await cache.put(address, Response.json(content));
  } catch {
    // No room, or a page without https: the show goes on, it only cannot restart alone.
  }
}

/** Returns the content that was kept, or null. */
export async function remembered(address) {
  try {
    const found = await caches.match(address, { cacheName: NAME });
    return found ? await found.json() : null;
  } catch {
    return null;
  }
}

/** Starts the worker that answers when the network does not; without it nothing is amiss. */
export async function startWorker(address, options) {
  try {
    const policy = globalThis.trustedTypes?.createPolicy("display", {
      createScriptURL: (url) => (url === address ? url : ""),
    });
    const vouched = policy ? policy.createScriptURL(address) : address;
    await navigator.serviceWorker.register(vouched, options);
  } catch {
    // An old browser, a page without https, or a policy that allows none.
  }
}

let told = "";

/** Tells the worker which files the page needs now, with its content's; it forgets all others. */
export async function keepFiles(...contents) {
  const files = [location.pathname, ...contents, ...loaded()];
  const list = files.join(" ");
  const worker = navigator.serviceWorker?.controller;
  if (!worker || list === told) return;
  told = list;
  worker.postMessage({ name: NAME, files });
}

function loaded() {
  const linked = 'link[rel="stylesheet"], link[rel="preload"], link[rel="icon"]';
  const pictures = [...document.images].map((image) => image.currentSrc).filter(Boolean);
  return [
    ...[...document.querySelectorAll(linked)].map((link) => link.href),
    ...[...document.scripts].map((script) => script.src).filter(Boolean),
    ...new Set(pictures),
  ];
}
