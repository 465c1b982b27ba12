/** What a service worker does: it answers for pages that fill a screen when the network does not. */

import { siteFirst } from "../offline/network.js";

const PATIENCE = 8000; // milliseconds for a page when there is another answer

/** Begins to answer for the pages whose paths fit a pattern, and for nothing else. */
export function answerFor(pages) {
  addEventListener("install", () => skipWaiting());
  addEventListener("activate", (event) => event.waitUntil(clients.claim()));
  addEventListener("message", (event) => {
    const { name, files } = event.data;
    event.waitUntil(keep(name, files));
  });
  addEventListener("fetch", (event) => {
    const { request } = event;
    const url = new URL(request.url);
    if (request.method !== "GET" || url.origin !== location.origin) return;
    if (request.mode === "navigate") {
      if (pages.test(url.pathname)) event.respondWith(page(request, url.pathname));
    } else if (request.destination) {
      // Addresses of files change with them: what is kept is right. What a script asks for with
      // fetch, its content and the newest page, has no destination and must come from the site.
      event.respondWith(file(request));
    }
  });
}

async function page(request, path) {
  const cache = await caches.open(`display:${path}`);
  const kept = await cache.match(path);
  const heard = (answer) => answer.ok && cache.put(path, answer.clone());
  return siteFirst(request, kept, { patience: PATIENCE, isGood: ({ ok }) => ok, heard });
}

async function file(request) {
  return (await caches.match(request.url)) ?? fetch(request);
}

/** Keeps these files and no others; one that cannot be had is asked for the next time. */
async function keep(name, files) {
  const cache = await caches.open(name);
  const wanted = new Set(files.map((file) => new URL(file, location.origin).href));
  for (const { url } of await cache.keys()) {
    if (!wanted.delete(url)) await cache.delete(url);
  }
  await Promise.allSettled([...wanted].map((url) => cache.add(url)));
}
