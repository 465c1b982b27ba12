/**
 * What is kept on the graphics card, up to a number of bytes; the longest unused goes first.
 * @template Item
 */
export class Memory {
  /** @param {number} limit in bytes @param {(item: Item) => void} release */
  constructor(limit, release) {
    this.limit = limit;
    this.release = release;
    this.bytes = 0;
    /** A Map remembers the order of insertion: the first entry is the longest unused.
     * @type {Map<string, {item: Item, bytes: number}>} */
    this.entries = new Map();
  }

  /** @param {string} key */
  has(key) {
    return this.entries.has(key);
  }

  /** Gives an item and marks it as used. @param {string} key @returns {Item | undefined} */
  get(key) {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.item;
  }

  /** @param {string} key @param {Item} item @param {number} bytes */
  put(key, item, bytes) {
    this.drop(key);
    this.entries.set(key, { item, bytes });
    this.bytes += bytes;
    for (const oldest of this.entries.keys()) {
      if (this.bytes <= this.limit || oldest === key) break;
      this.drop(oldest);
    }
  }

  /** @param {string} key */
  drop(key) {
    const entry = this.entries.get(key);
    if (!entry) return;
    this.entries.delete(key);
    this.bytes -= entry.bytes;
    this.release(entry.item);
  }

  /** Forgets all without releasing: for a lost context, whose items are gone already. */
  forget() {
    this.entries.clear();
    this.bytes = 0;
  }
}

/** Says how many bytes of textures this device may hold.
 * @param {boolean} phone */
export const textureLimit = (phone) => (phone ? 64 : 192) * 2 ** 20;
