// Which addresses are proposed for one that does not exist.

import assert from "node:assert/strict";
import { test } from "node:test";

import { nearest, wordsOf } from "../../theme/static/js/notfound/near.js";

const KNOWN = [
  "/",
  "/artikel/",
  "/artikel/kostenloses-wlan-im-zentrum/",
  "/artikel/leitsystem-fuer-gaeste/",
  "/artikel/leitsystem-fuer-radfahrer/",
  "/haendler/faix/",
  "/projekte/city-wlan/",
  "/termine/",
  "/touren/watch-my-city/luisenplatz/",
  "/touren/watch-my-city/marktplatz/",
];

for (const [path, ...wanted] of [
  ["/artikel/kostenloses-wlan-im-zentum/", "/artikel/kostenloses-wlan-im-zentrum/"],
  ["/artikel/kostenloses-wlan-im-zentrum.html", "/artikel/kostenloses-wlan-im-zentrum/"],
  ["/kostenloses-wlan-im-zentrum", "/artikel/kostenloses-wlan-im-zentrum/"],
  ["/terimne/", "/termine/"],
  ["/Termine/index.php", "/termine/"],
  ["/artikel/leitsystem-f%C3%BCr-g%C3%A4ste/", "/artikel/leitsystem-fuer-gaeste/"],
  ["/leitsysteme/", "/artikel/leitsystem-fuer-gaeste/", "/artikel/leitsystem-fuer-radfahrer/"],
  ["/touren/luisenplatz/", "/touren/watch-my-city/luisenplatz/"],
  ["/news/2018/faix", "/haendler/faix/"],
]) {
  test(`${path} is most like ${wanted[0]}`, () => {
    assert.deepEqual(nearest(path, KNOWN).slice(0, wanted.length), wanted);
  });
}

for (const path of ["/", "/wp-login.php", "/.env", "/%", "/xyzzy/", "/%E0%A4%A/"]) {
  test(`nothing is proposed for ${path}`, () => {
    assert.deepEqual(nearest(path, KNOWN), []);
  });
}

test("never more than three, and no poor ones beside a good one", () => {
  const many = Array.from({ length: 2000 }, (_, at) => `/artikel/beitrag-nummer-${at}/`);
  assert.equal(nearest("/artikel/beitrag-nummer-17x/", many).length, 3);
  assert.deepEqual(nearest("/haendler/faix/", KNOWN), ["/haendler/faix/"]);
});

test("the words of an address are those of its last part", () => {
  assert.equal(wordsOf("/artikel/kostenloses-wlan-im-zentrum.html"), "kostenloses wlan im zentrum");
  assert.equal(wordsOf("/2018/07/%C3%9Cber_uns/index.html"), "über uns");
  assert.equal(wordsOf("/2018/"), "");
  assert.equal(wordsOf("/"), "");
});
