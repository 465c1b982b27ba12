/**
 * Fetches pictures, the most wanted first, and gives up those nobody wants any more.
 */

const AT_ONCE = 6;
/** A picture that failed is asked for again after this time, in milliseconds. */
const RETRY = 15000;

/** An answer may take this long, in milliseconds: one that never comes must not keep others waiting. */
const LONGEST = 30000;

/** @param {string} address @param {AbortSignal} [signal] @returns {Promise<Response>}
 * @throws {Error} where the answer is none, or does not come */
export async function answerFrom(address, signal = AbortSignal.timeout?.(LONGEST)) {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}

/** @param {string} address @param {AbortSignal} [signal] @returns {Promise<ImageBitmap>} */
export const loadPicture = async (address, signal) =>
  createImageBitmap(await (await answerFrom(address, signal)).blob());

export class Loader {
  /** @param {(address: string, picture: ImageBitmap | null) => void} settle with nothing if it failed */
  constructor(settle) {
    this.settle = settle;
    /** @type {string[]} */
    this.queue = [];
    /** @type {Map<string, AbortController>} */
    this.running = new Map();
    /** @type {Map<string, number>} */
    this.failures = new Map();
  }

  get busy() {
    return this.running.size > 0;
  }

  /** @param {string} address */
  hasFailed(address) {
    const since = this.failures.get(address);
    return since !== undefined && performance.now() - since < RETRY;
  }

  /** Wants exactly these, in this order. @param {string[]} addresses */
  want(addresses) {
    const wanted = new Set(addresses);
    for (const [address, request] of this.running) {
      if (wanted.has(address)) continue;
      this.running.delete(address);
      request.abort();
    }
    this.queue = addresses.filter((address) => !this.running.has(address));
    this.next();
  }

  next() {
    while (this.running.size < AT_ONCE) {
      const address = this.queue.shift();
      if (!address) return;
      void this.load(address);
    }
  }

  /** @param {string} address */
  async load(address) {
    const request = new AbortController();
    this.running.set(address, request);
    const late = setTimeout(() => request.abort(), LONGEST);
    const picture = await loadPicture(address, request.signal).catch(() => null);
    clearTimeout(late);
    if (this.running.get(address) !== request) return picture?.close(); // nobody wants it any more
    this.running.delete(address);
    if (!picture) this.failures.set(address, performance.now());
    this.next();
    this.settle(address, picture);
  }
}
