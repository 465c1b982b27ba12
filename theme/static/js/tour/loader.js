/**
 * Fetches pictures, the most wanted first, and gives up those nobody wants any more.
 */

const AT_ONCE = 6;
/** What failed is asked for again after this time, in milliseconds; as long as nothing comes, each time
 * after four times as long. */
const WAIT = 2000;

/** An answer may take this long, in milliseconds: one that never comes must not keep others waiting. */
const LONGEST = 30000;

/** @param {string} address @param {AbortSignal} [signal] @returns {Promise<Response>}
 * @throws {Error} where the answer is none, or does not come */
export async function answerFrom(address, signal = AbortSignal.timeout?.(LONGEST)) {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(address);
  return response;
}

/** @param {string} address @param {AbortSignal} [signal] @returns {Promise<ImageBitmap>} */
export const loadPicture = async (address, signal) =>
  createImageBitmap(await (await answerFrom(address, signal)).blob());

/** Begins something once for each key, unless it failed. @template Item
 * @param {Map<string, Promise<Item>>} begun @param {string} key @param {() => Promise<Item>} begin
 * @returns {Promise<Item>} */
export function once(begun, key, begin) {
  const item = begun.get(key) ?? begin();
  begun.set(key, item);
  item.catch(() => begun.delete(key));
  return item;
}

export class Loader {
  /** @param {(address: string, picture: ImageBitmap) => void} settle
   *  @param {() => void} onFail also when what has failed may be asked for again */
  constructor(settle, onFail) {
    this.settle = settle;
    this.onFail = onFail;
    this.timer = 0;
    this.wait = WAIT;
    /** @type {string[]} */
    this.queue = [];
    /** @type {Map<string, AbortController>} */
    this.running = new Map();
    /** What is not to be asked for at present. @type {Set<string>} */
    this.failed = new Set();
  }

  get busy() {
    return this.running.size > 0;
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
    this.next();
    if (!picture) return this.fail(address);
    this.wait = WAIT;
    this.settle(address, picture);
  }

  /** @param {string} address */
  fail(address) {
    clearTimeout(this.timer);
    this.failed.add(address);
    this.timer = setTimeout(() => this.forgive(), this.wait);
    this.onFail();
  }

  /** Lets all that failed be asked for once more. */
  forgive() {
    this.wait *= 4;
    this.failed.clear();
    this.onFail();
  }
}
