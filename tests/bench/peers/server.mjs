/**
 * Serves folders over HTTP/2 as a good static host does: text in brotli, everything with its length.
 *
 *     node server.mjs <key.pem> <certificate.pem> <folder> …
 *
 * The first folder that has a file gives it. Prints its port when it is ready.
 */
import { readFile } from "node:fs/promises";
import { createSecureServer } from "node:http2";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES = {
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};
const TEXT = /^text|json|svg/;
const [key, cert, ...folders] = process.argv.slice(2);

/** @type {Map<string, {type: string, content: Buffer}>} */
const known = new Map();

/** @param {string} path @returns {Promise<{type: string, content: Buffer} | undefined>} */
async function fileAt(path) {
  const name = normalize(path.endsWith("/") ? `${path}index.html` : path);
  const found = known.get(name);
  if (found) return found;
  for (const folder of folders) {
    const content = await readFile(join(folder, name)).catch(() => null);
    if (content) return remember(name, content);
  }
}

/** @param {string} name @param {Buffer} content */
function remember(name, content) {
  const type = TYPES[extname(name)] ?? "application/octet-stream";
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  const file = { type, content: TEXT.test(type) ? brotliCompressSync(content, quality) : content };
  known.set(name, file);
  return file;
}

const options = { key: await readFile(key), cert: await readFile(cert), allowHTTP1: false };
const server = createSecureServer(options, async (request, response) => {
  const file = await fileAt(decodeURIComponent(request.url.split("?")[0]));
  if (!file) return response.writeHead(404, { "content-length": 0 }).end();
  response.writeHead(200, {
    "content-type": file.type,
    "content-length": file.content.length,
    "cache-control": "max-age=3600",
    ...(TEXT.test(file.type) && { "content-encoding": "br" }),
  });
  response.end(file.content);
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
