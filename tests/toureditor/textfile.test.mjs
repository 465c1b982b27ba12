import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Refused } from "../../theme/static/js/toureditor/refused.js";
import { decode, encode } from "../../theme/static/js/toureditor/textfile.js";
import { TourFile } from "../../theme/static/js/toureditor/tourfile.js";
import { ALL, NAMES } from "./files.mjs";

const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text);

/** @param {Uint8Array} given */
function opened(given) {
  const file = decode(given);
  return encode({ ...file, text: TourFile.read(file.text).text });
}

test("a file that nobody edits is saved with the same bytes", () => {
  for (const name of NAMES) {
    assert.deepEqual(Buffer.from(opened(readFileSync(name))), readFileSync(name));
  }
  for (const text of ALL) {
    for (const variant of [text, `\uFEFF${text}`, text.replaceAll("\n", "\r\n"), text.trimEnd(), `${text}\n\n`]) {
      assert.deepEqual(opened(bytes(variant)), bytes(variant));
    }
  }
});

test("a file with the line ends of Windows keeps them in new lines", () => {
  for (const text of ALL) {
    const file = decode(bytes(text.replaceAll("\n", "\r\n")));
    const edited = TourFile.read(file.text).aim(0, 0, { heading: 7, pitch: 8 });
    const saved = new TextDecoder().decode(encode({ ...file, text: edited.text }));
    assert.ok(saved.includes("\r\n") && !/[^\r]\n/.test(saved));
  }
});

test("what is no UTF-8 or mixes line ends is not opened", () => {
  assert.throws(() => decode(new Uint8Array([0x61, 0xff])), Refused);
  assert.throws(() => decode(bytes("a: 1\r\nb: 2\n")), Refused);
  assert.throws(() => decode(bytes("a: 1\rb: 2\n")), Refused);
});
