/**
 * Saves what is on the desk: into the opened file, as a download, or by copying.
 *
 * @typedef {import("./desk.js").Desk} Desk
 * @typedef {import("./opening.js").Source} Source
 */
import * as disk from "./disk.js";
import { part } from "./parts.js";
import { Refused } from "./refused.js";
import { Review } from "./review.js";
import { encode } from "./textfile.js";

export class Saving {
  /** @param {(sentence: string) => void} saved */
  constructor(saved) {
    this.saved = saved;
    /** @type {{desk: Desk, source: Source, known: Uint8Array} | null} known: the file's bytes */
    this.open = null;
    this.review = new Review(/** @type {HTMLDialogElement} */ (part("review")), {
      write: () => this.write(), download: () => this.download(), copy: () => this.copy(),
    });
  }

  /** @param {Desk} desk @param {Source} source */
  begin(desk, source) {
    this.open = { desk, source, known: new Uint8Array(source.opened.bytes) };
  }

  /** Shows what would be saved. */
  show() {
    if (!this.open || this.review.dialog.open) return;
    const { desk, source } = this.open;
    this.review.show(desk.saved, desk.tour.text, Boolean(source.opened.handle));
  }

  /** The bytes to be saved. Their text has been read after every edit, so it is sound YAML. */
  get bytes() {
    if (!this.open) throw new Error("nothing is open");
    return encode({ ...this.open.source.file, text: this.open.desk.tour.text });
  }

  async write() {
    if (!this.open) return;
    const { bytes, open: { source: { opened }, known } } = this;
    try {
      await disk.write(opened.handle, known, bytes);
      this.isSaved(bytes, `In ${opened.name} geschrieben.`);
    } catch (reason) {
      this.review.say(reason instanceof Refused ? reason.message : "Die Datei ließ sich nicht schreiben.");
    }
  }

  download() {
    const { bytes } = this;
    disk.download("tour.yaml", bytes);
    this.isSaved(bytes, "Als tour.yaml heruntergeladen. Die Datei gehört an die Stelle der alten.");
  }

  async copy() {
    if (!this.open) return;
    try {
      await navigator.clipboard.writeText(this.open.desk.tour.text);
      this.review.say("Die ganze Datei ist kopiert.");
    } catch {
      this.review.say("Das Kopieren hat dieser Browser nicht erlaubt.");
    }
  }

  /** @param {Uint8Array} bytes @param {string} sentence */
  isSaved(bytes, sentence) {
    if (!this.open) return;
    this.open.known = bytes;
    this.open.desk.saved = this.open.desk.tour.text;
    this.review.dialog.close();
    this.saved(`${sentence} Ob alles stimmt, sagt „make check“.`);
  }
}
