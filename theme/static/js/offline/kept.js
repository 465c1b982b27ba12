/** What this device has kept, and how it is forgotten. */

const TAKEN = "offline:ausgabe";
const READ = "offline:gelesen";
const SIGNS = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&#34;": '"', "&#39;": "'", "&quot;": '"' };

/** Returns titles and addresses of the kept pages, those read last first. */
export async function keptPages() {
  const taken = await pagesOf(TAKEN);
  const read = await pagesOf(READ);
  return [...taken, ...read.reverse()];
}

async function pagesOf(name) {
  if (!(await caches.has(name))) return [];
  const cache = await caches.open(name);
  const found = [];
  for (const request of await cache.keys()) {
    const text = await (await cache.match(request)).text();
    found.push({ url: new URL(request.url).pathname, title: titleOf(text) });
  }
  return found;
}

/** Returns the title of a page without the site's name. */
export function titleOf(text) {
  const title = /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? "";
  const own = title.split(" · ")[0];
  return own.replace(/&(?:amp|lt|gt|quot|#34|#39);/g, (sign) => SIGNS[sign]);
}

/** Forgets everything that was kept. */
export async function forget() {
  for (const name of await caches.keys()) {
    if (name.startsWith("offline:")) await caches.delete(name);
  }
}
