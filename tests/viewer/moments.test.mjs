import assert from "node:assert/strict";
import { test } from "node:test";
import { momentOf } from "../../theme/static/js/tour/moments.js";

test("a place with several captures says which one is shown", () => {
  const moments = [{ title: "Tag" }, { title: "Abend", current: true }];
  assert.equal(momentOf({ moments }).title, "Abend");
});

test("a place with one capture has no moment", () => {
  assert.equal(momentOf({}), undefined);
});
