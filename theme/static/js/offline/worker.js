// Answers when the network does not, for those who have switched that on under /offline/.
// With network, pages come from the site: what is kept can never be staler than a lost network.

import { siteFirst } from "./network.js";

const CONTENT = "/offline/inhalt.json";
const HELP = "/offline/";
const TAKEN = "offline:ausgabe"; // pages taken along: front page, current edition
const TAKEN_FILES = "offline:ausgabe-dateien";
const READ = "offline:gelesen"; // pages that were read, the latest last
const READ_FILES = "offline:gelesen-dateien";
const CLOCK = "offline:stand";
const MOST_PAGES = 60;
const MOST_FILES = 400;
const PATIENCE = 10_000; // milliseconds for a page when there is another answer
const FRESH = 6 * 60 * 60 * 1000; // milliseconds until the edition is asked for again
const OTHERS = /^\/(?:display|redaktion|wege\/[^/]+\/terminal)\//; // have workers or work of their own
// Addresses that change with their content; of a panorama its flat views, not its tiles.
const LASTING = /^\/(?:theme|bilder|touren\/bilder\/[^/]+(?=\/[a-z]+-\d+\.))\//;
const MOVED = /<meta http-equiv="?refresh"?[ >]/i; // the page that stands where one was
const NAMED = /\s(?:href|src)="(\/(?:theme|bilder|touren\/bilder)\/[^"]+)"/g;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("message", (event) => {
  if (event.data !== "mitnehmen") return;
  event.waitUntil(takeAlong().catch(() => tell({ failed: true })));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (!OTHERS.test(url.pathname)) event.respondWith(page(request, url.pathname, event));
  } else if (request.destination && LASTING.test(url.pathname)) {
    event.respondWith(file(request, url.pathname, event));
  }
});

async function page(request, path, event) {
  const kept = await known(path);
  const heard = (answer) => {
    if (isPage(answer)) event.waitUntil(keepPage(path, answer.clone()));
    else if (isGone(answer)) event.waitUntil(forgetPage(path));
    event.waitUntil(renew());
  };
  const isGood = ({ status }) => status < 500;
  try {
    return await siteFirst(request, kept, { patience: PATIENCE, cache: "no-cache", isGood, heard });
  } catch (reason) {
    const help = path.endsWith("/") ? await known(HELP) : undefined;
    if (help) return help;
    throw reason;
  }
}

async function file(request, path, event) {
  const kept = await caches.match(request.url);
  if (kept) return kept;
  try {
    const answer = await fetch(request);
    if (answer.status === 200) {
      const copy = answer.clone();
      event.waitUntil(keep(READ_FILES, request.url, copy, MOST_FILES));
    }
    return answer;
  } catch (reason) {
    const other = await otherSize(path);
    if (other) return other;
    throw reason;
  }
}

/** Returns the same picture in another size or format: better than none. */
async function otherSize(path) {
  const stem = /^(\/(?:touren\/)?bilder\/.+)-\d+\.\w+$/.exec(path)?.[1];
  if (!stem) return undefined;
  for (const name of [READ_FILES, TAKEN_FILES]) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      if (new URL(request.url).pathname.startsWith(`${stem}-`)) return cache.match(request);
    }
  }
  return undefined;
}

async function known(path) {
  return (
    (await caches.match(path, { cacheName: TAKEN })) ?? caches.match(path, { cacheName: READ })
  );
}

function isPage(answer) {
  const type = answer.headers.get("content-type") ?? "";
  return answer.status === 200 && !answer.redirected && type.startsWith("text/html");
}

/** Tells whether the site says that nothing is here any more: withdrawn, or somewhere else. */
function isGone(answer) {
  return [404, 410].includes(answer.status) || answer.redirected || answer.type === "opaqueredirect";
}

async function forgetPage(path) {
  for (const name of [TAKEN, READ]) await (await caches.open(name)).delete(path);
}

/** Keeps a page as it is now; one that only leads elsewhere takes what was here along. */
async function keepPage(path, answer) {
  if (MOVED.test(await answer.clone().text())) return forgetPage(path);
  const taken = await caches.open(TAKEN);
  if (await taken.match(path)) await taken.put(path, answer);
  else await keep(READ, path, answer, MOST_PAGES);
}

/** Keeps an answer as the latest of a cache, and lets the oldest go. */
async function keep(name, key, answer, most) {
  const cache = await caches.open(name);
  await cache.delete(key);
  await cache.put(key, answer);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, -most).map((old) => cache.delete(old)));
}

/** Asks for the current edition once in a while, when the network is there anyway. */
async function renew() {
  const clock = await caches.match(HELP, { cacheName: CLOCK });
  const then = clock ? Number(await clock.text()) : 0;
  if (clock && Date.now() - then > FRESH) await takeAlong().catch(() => null);
}

/** Takes front page and current edition along, each with its files first, so that none is bare. */
async function takeAlong() {
  const { pages } = await (await fetch(CONTENT, { cache: "no-cache" })).json();
  const wanted = new Set();
  let done = 0;
  for (const path of pages) {
    await takePage(path, wanted);
    done += 1;
    await tell({ done, of: pages.length });
  }
  await forgetOthers(TAKEN, new Set(pages.map((path) => new URL(path, location.origin).href)));
  await forgetOthers(TAKEN_FILES, wanted);
  const clock = await caches.open(CLOCK);
  await clock.put(HELP, new Response(String(Date.now())));
  await tell({ done, of: pages.length, ready: true });
}

async function takePage(path, wanted) {
  const answer = await fetch(path, { cache: "no-cache" });
  if (isGone(answer)) await forgetPage(path);
  if (!isPage(answer)) return;
  const text = await answer.clone().text();
  const files = await caches.open(TAKEN_FILES);
  const urls = [...text.matchAll(NAMED)].map(([, name]) => new URL(name, location.origin).href);
  await Promise.all(
    [...new Set(urls)].map(async (url) => {
      wanted.add(url);
      if (!(await files.match(url))) await files.add(url);
    }),
  );
  const taken = await caches.open(TAKEN);
  await taken.put(path, answer);
  await (await caches.open(READ)).delete(path);
}

async function forgetOthers(name, wanted) {
  const cache = await caches.open(name);
  for (const request of await cache.keys()) {
    if (!wanted.has(request.url)) await cache.delete(request);
  }
}

async function tell(news) {
  for (const client of await clients.matchAll({ includeUncontrolled: true })) {
    client.postMessage(news);
  }
}
