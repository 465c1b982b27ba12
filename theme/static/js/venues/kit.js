/**
 * A building's kit, as plugins/venues/kit.py writes it, with names for what its rows hold.
 *
 * @typedef {{ id: string, kind: string, title: string, english: string, number: string,
 *   level: number, floors: number, node: number, isNamed: boolean, words: string, hours: string }} Spot
 *   `floors` counts those to the street
 * @typedef {import("./strolls.js").Sight} Sight
 * @typedef {{ id: string, title: string, english: string, kinds: number[], bars: number }} Mode
 */

/** Returns a kit whose places and modes have names; lifts and stairs are places after all others. */
export function opened(kit) {
  const { spots, lifts = [], levels, modes, sights, timed } = kit;
  return {
    ...kit, modes: modes.map(modeOf), sights: sights.map(sightOf), timed: timed.map(timedOf),
    spots: [...spots, ...lifts].map((row) => spotOf(row, levels)),
  };
}

function spotOf([id, kind, title, english, number, level, node, isNamed, words, hours], levels) {
  const floors = Math.abs(levels[level][3]);
  return { id, kind, title, english, number, level, floors, node, isNamed: Boolean(isNamed), words, hours };
}

function modeOf([id, title, english, kinds, bars]) {
  return { id, title, english, kinds, bars };
}

function timedOf([node, name, english, table]) {
  return { node, name, english, table };
}

function sightOf([title, url, scene, level, x, y, right, credit]) {
  return { title, url, scene, level, place: [x, y], right, credit };
}

/** Loads a kit. */
export async function loadKit(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return opened(await answer.json());
}
