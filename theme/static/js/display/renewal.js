/** Loads the page anew when a later version of the site has another script or stylesheet. */

const EVERY = 600; // seconds between two attempts: a server may need its time

export class Renewal {
  constructor() {
    this.wanted = [];
    this.due = 0;
  }

  /** Notes which files the site's newest page has. */
  note({ script, style }) {
    this.want([script, style].filter((address) => address && !isLoaded(address)));
  }

  /** Notes what the site's newest page says, and this one does not. */
  want(marks) {
    this.wanted = marks;
  }

  /** Lets a second pass. */
  tick() {
    if (this.due > 0) this.due -= 1;
  }

  /** Loads the page anew if there is need, and only if the network gives the new one. */
  async attempt() {
    if (this.wanted.length === 0 || this.due > 0) return;
    this.due = EVERY;
    try {
      const answer = await fetch(location.pathname, { cache: "no-store" });
      const page = answer.ok ? await answer.text() : "";
      if (this.wanted.every((mark) => page.includes(mark))) location.reload();
    } catch {
      // Without network the old page goes on.
    }
  }
}

function isLoaded(address) {
  const files = document.querySelectorAll('script[src], link[rel="stylesheet"]');
  return [...files].some((file) => new URL(file.src || file.href).pathname === address);
}
