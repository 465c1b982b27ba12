/** Asks the site for new content: again and again, not with all screens at once, and patiently. */

import { isContent } from "./programme.js";

const PATIENCE = 20_000; // milliseconds for an answer
const FIRST_WAIT = 15; // seconds after a failure, then twice as many each time
const LONGEST_WAIT = 900;

export class Source {
  /** Takes the content's address, who is to have it when it is another one, and what is none. */
  constructor(address, receive, isSound = isContent) {
    this.address = address;
    this.receive = receive;
    this.isSound = isSound;
    this.version = "";
    this.every = 300;
    this.failures = 0;
    this.due = 1;
    this.isAsking = false;
  }

  /** Lets a second pass. */
  tick() {
    this.due -= 1;
    if (this.due <= 0 && !this.isAsking) this.ask();
  }

  /** Asks soon, for instance because the network is back. */
  hurry() {
    this.due = Math.min(this.due, 1 + Math.round(Math.random() * 4));
  }

  async ask() {
    this.isAsking = true;
    try {
      // "no-cache" sends the mark of the last answer along; 304 costs a few bytes.
      const answer = await fetch(this.address, {
        cache: "no-cache",
        signal: AbortSignal.timeout?.(PATIENCE),
      });
      const found = answer.ok ? await answer.json() : null;
      if (!this.isSound(found)) throw new Error(`no content: ${answer.status}`);
      this.failures = 0;
      this.take(found);
    } catch {
      this.failures += 1;
    }
    this.due = this.wait();
    this.isAsking = false;
  }

  take(content) {
    if (content.version === this.version) return;
    this.version = content.version;
    this.every = content.refresh;
    this.receive(content);
  }

  wait() {
    const backing = Math.min(FIRST_WAIT * 2 ** Math.min(this.failures - 1, 8), LONGEST_WAIT);
    const seconds = this.failures ? backing : this.every;
    return Math.round(seconds * (0.8 + Math.random() * 0.4));
  }
}
