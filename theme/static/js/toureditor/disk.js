/**
 * Files of the editor's own disk: through the File System Access API where a browser has it, else
 * by choosing a file and saving another.
 *
 * @typedef {{name: string, bytes: ArrayBuffer, handle?: any}} Opened handle: what can be written to
 */
import { element } from "../tour/elements.js";
import { Refused } from "./refused.js";

const CHANGED =
  "Die Datei wurde inzwischen anderswo geändert und bleibt, wie sie ist. Änderungen kopieren, Datei neu öffnen.";
const KIND = { description: "tour.yaml", accept: { "application/yaml": [".yaml", ".yml"] } };

/** Whether this browser can write into the file that was opened. */
export const writesInPlace = () => "showOpenFilePicker" in window;

/** Lets one choose a file that can be written to later. @returns {Promise<Opened>} */
export async function choose() {
  const [handle] = await /** @type {any} */ (window).showOpenFilePicker({ id: "tour", types: [KIND] });
  const file = await handle.getFile();
  return { name: file.name, bytes: await file.arrayBuffer(), handle };
}

/** @param {File} file @returns {Promise<Opened>} */
export const take = async (file) => ({ name: file.name, bytes: await file.arrayBuffer() });

/** Writes into a file, unless somebody else has changed it since it was opened.
 * @param {any} handle @param {Uint8Array} known what it held then @param {Uint8Array} bytes */
export async function write(handle, known, bytes) {
  const there = new Uint8Array(await (await handle.getFile()).arrayBuffer());
  if (there.length !== known.length || there.some((byte, i) => byte !== known[i])) {
    throw new Refused(CHANGED);
  }
  const stream = await handle.createWritable();
  await stream.write(bytes);
  await stream.close();
}

/** Gives a file to the browser's downloads. @param {string} name @param {Uint8Array} bytes */
export function download(name, bytes) {
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/yaml" }));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
