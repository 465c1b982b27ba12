/**
 * Opens a tour: its file from the disk, and what the build knows of it from the site.
 *
 * @typedef {import("./desk.js").Kit} Kit
 * @typedef {import("./names.js").Names} Names
 * @typedef {import("./disk.js").Opened} Opened
 * @typedef {{tour: TourFile, kit: Kit, names: Names, source: Source}} Begin
 * @typedef {{opened: Opened, file: import("./textfile.js").TextFile}} Source
 */
import * as disk from "./disk.js";
import { input, onChange, onClick, part } from "./parts.js";
import { Refused } from "./refused.js";
import { decode } from "./textfile.js";
import { TourFile } from "./tourfile.js";

export class Opening {
  /** @param {string} names address of what hotspots may lead to
   *  @param {{free: () => boolean, begin: (begin: Begin) => void}} listener free: whether another tour
   *  may take the place of the open one */
  constructor(names, listener) {
    this.names = names;
    this.listener = listener;
    onClick({ open: () => this.open() });
    onChange({ file: () => this.takeFile(), tour: () => this.nameFile() });
  }

  get select() {
    return /** @type {HTMLSelectElement} */ (part("tour"));
  }

  /** Says which file belongs to the chosen tour. */
  nameFile() {
    part("file-name").textContent = this.select.selectedOptions[0]?.dataset.file ?? "";
  }

  async open() {
    if (!this.listener.free()) return;
    if (!disk.writesInPlace()) return input("file").click();
    const opened = await disk.choose().catch((/** @type {Error} */ reason) => {
      if (reason.name !== "AbortError") this.say("Die Datei ließ sich nicht öffnen.");
    });
    if (opened) await this.start(opened);
  }

  async takeFile() {
    const [file] = input("file").files ?? [];
    if (file) await this.start(await disk.take(file));
    input("file").value = "";
  }

  /** @param {Opened} opened */
  async start(opened) {
    this.say("");
    try {
      const file = decode(opened.bytes);
      const tour = TourFile.read(file.text);
      if (!tour.scenes.length) throw new Refused("In der Datei stehen keine Szenen. Ist es eine tour.yaml?");
      const [kit, names] = await Promise.all([json(this.select.value), json(this.names)]);
      this.listener.begin({ tour, kit, names, source: { opened, file } });
    } catch (reason) {
      const known = reason instanceof Refused;
      this.say(known ? reason.message : "Die Angaben zur Tour ließen sich nicht laden. Bitte die Seite neu laden.");
      if (!known) throw reason;
    }
  }

  /** @param {string} sentence */
  say(sentence) {
    part("open-said").textContent = sentence;
  }
}

/** @param {string} url @returns {Promise<any>} */
async function json(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  return answer.json();
}
