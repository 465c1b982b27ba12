import assert from "node:assert/strict";
import { test } from "node:test";

import { closedOf, goalOf, metOn, noteOf, statesAt } from "../../theme/static/js/venues/closures.js";
import { Graph, pathTo } from "../../theme/static/js/venues/graph.js";
import { timeInEnglish } from "../../theme/static/js/venues/english.js";

// Two ways from 0 to 3: through the door 1 that is open from 8 to 20 o'clock, or by the lift 2-4.
const DAYS = "480-1200|480-1200|480-1200|480-1200|480-1200|480-1200|;=";
const kit = {
  calendar: { since: "2026-11-01", days: 400, holidays: "" },
  nodes: [[0, 0, 0, 0], [10, 0, 0, 0], [0, 10, 0, 0], [20, 0, 1, 0], [0, 10, 1, 0]],
  edges: [[0, 1, 0, 10, 10], [1, 3, 0, 10, 10], [0, 2, 0, 10, 10], [2, 4, 5, 0, 300], [4, 3, 0, 10, 10]],
  carriers: [[2, 4, 0], [4, 2, 0]],
  leaves: [],
  relations: [["elevator", "Aufzug", "lift", ""]],
  timed: [{ node: 1, name: "Eingang", english: "entrance", table: DAYS }],
};
const mode = { kinds: [0, 1, 2, 3, 4, 5], bars: 0 };
const at = (time) => statesAt(kit, new Date(`2026-12-01T${time}:00+01:00`)); // a Tuesday

function way(states) {
  return pathTo(new Graph(kit).tree(0, mode, closedOf(states)), 3);
}

test("what is open hinders nobody", () => {
  assert.deepEqual(way(at("12:00")), [0, 1, 3]);
  assert.equal(noteOf(metOn(kit, [0, 1, 3], at("12:00")), false, null, "de"), "");
});

test("what is closed is gone around, and said", () => {
  assert.deepEqual(way(at("21:30")), [0, 2, 4, 3]);
  const met = metOn(kit, [0, 1, 3], at("21:30"));
  assert.equal(
    noteOf(met, true, null, "de"),
    "Eingang: jetzt geschlossen, öffnet morgen 08:00 Uhr. Der gezeigte Weg führt daran vorbei.",
  );
  assert.equal(
    noteOf(met, false, 3, "en"),
    "Entrance: closed at that time, opens Wednesday 08:00. The way is open only after that.",
  );
});

test("of a chosen day nobody says tomorrow, and days are counted from the reader's", () => {
  const met = metOn(kit, [0, 1, 3], at("21:30"));
  const opens = (ahead) => noteOf(met, false, ahead, "de").match(/öffnet (.+?)\./)[1];
  assert.equal(opens(0), "morgen 08:00 Uhr", "chosen for later today");
  assert.equal(opens(1), "Mittwoch 08:00 Uhr");
  assert.equal(opens(5), "Mittwoch 08:00 Uhr");
  assert.equal(opens(6), "in 7 Tagen 08:00 Uhr", "no Wednesday of this week");
  assert.match(noteOf(met, false, 6, "en"), /closed at that time, opens in 7 days, 08:00\./);
});

test("whether the destination is open is said for the time that is asked for", () => {
  const goal = (open, until, ahead, language = "de") => goalOf({ open, until, weekday: 5 }, ahead, language);
  assert.equal(goal(true, 1080, null), "Das Ziel ist jetzt geöffnet, bis 18:00 Uhr.");
  assert.equal(goal(false, 2 * 1440 + 600, 1), "Das Ziel ist zu dieser Zeit geschlossen, öffnet Montag 10:00 Uhr.");
  assert.equal(goal(false, null, null, "en"), "The destination is closed now.");
  assert.equal(goal(true, 1080, 1, "en"), "The destination is open at that time, until 18:00.");
  assert.equal(goalOf(null, null, "de"), "");
});

test("what does not open is not promised, and of several one speaks in the plural", () => {
  const shut = { name: "Tür", english: "door", state: { open: false, until: null, weekday: 1 } };
  assert.equal(noteOf([shut], false, null, "de"), "Tür: jetzt geschlossen. Der Weg ist jetzt nicht frei.");
  assert.equal(
    noteOf([shut, shut], true, 2, "en"),
    "Door: closed at that time. Door: closed at that time. The way shown avoids them.",
  );
});

test("what closes soon is said before it does", () => {
  const note = (time) => noteOf(metOn(kit, [0, 1, 3], at(time)), false, null, "de");
  assert.equal(note("19:00"), "Eingang: geöffnet nur noch bis 20:00 Uhr.");
  assert.equal(note("18:59"), "");
});

test("a lift that stands still is left out like a door", () => {
  const still = { ...kit, relations: [["elevator", "Aufzug", "lift", DAYS]], timed: [] };
  const states = statesAt(still, new Date("2026-12-06T12:00:00+01:00")); // a Sunday
  assert.deepEqual(pathTo(new Graph(still).tree(2, mode, closedOf(states)), 4), [2, 0, 1, 3, 4]);
  assert.equal(metOn(still, [2, 4], states)[0].english, "lift");
});

test("what nobody knows hinders nobody", () => {
  const states = statesAt(kit, new Date("2031-12-06T12:00:00+01:00"));
  assert.deepEqual(way(states), [0, 1, 3]);
});

test("times are said in English as one says them", () => {
  assert.equal(timeInEnglish(1200, 0), "20:00");
  assert.equal(timeInEnglish(1440, 0), "midnight");
  assert.equal(timeInEnglish(1440 * 3 + 545, 6), "Wednesday 09:05");
  assert.equal(timeInEnglish(1440 * 9, 0), "in 9 days, 00:00");
  assert.equal(timeInEnglish(1440 * 3, 0, 6), "in 9 days, 00:00");
  assert.equal(timeInEnglish(1440 * 2 + 60, 6, 1), "Tuesday 01:00");
});
