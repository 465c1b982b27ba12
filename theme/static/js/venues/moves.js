/**
 * What one does on a way, move by move: the same as plugins/venues/directions.py; a test compares
 * both on every pair of places.
 *
 * @typedef {{ kind: string, turn: string, length: number, at: number, passing: number, level: number,
 *   carrier: number }} Move shops and carriers are numbers of the kit's lists; -1 is none
 */

const STRAIGHT = 45, SLIGHT = 65, SHARP = 140; // degrees from which on one speaks of a turn
const SHORT = 25, SEEN = 80, INSIDE = 15, FAR = 300; // decimetres
const HIGH = 1e-6;

/** Returns what one does on a path of nodes. */
export function moves(kit, path) {
  const told = new Teller(kit).tell(path);
  return told.map((move, index) =>
    move.passing >= 0 && move.passing === told[index + 1]?.at ? { ...move, passing: -1 } : move,
  );
}

class Teller {
  constructor(kit) {
    this.kit = kit;
    this.doors = new Set(kit.doors);
    this.leaves = new Set(kit.leaves);
    this.carriers = new Map(kit.carriers.map(([a, b, relation]) => [`${a} ${b}`, relation]));
  }

  tell(path) {
    const ends = new Set(this.kit.names.filter(([node]) => path.includes(node)).map(([, s]) => s));
    const legs = this.legs(path);
    const told = [];
    let boarded = legs[0];
    for (let index = 0; index + 1 < legs.length; index += 1) {
      const leg = legs[index], after = legs[index + 1];
      if (leg.nodes.length > 1 || index === 0) {
        boarded = leg;
        told.push(...this.leg(leg, ends));
      }
      if (after.nodes.length > 1 || index + 2 === legs.length) told.push(this.ride(boarded, after));
    }
    const last = legs.at(-1);
    told.push(...this.leg(last, ends), this.arrive(last));
    return told;
  }

  legs(path) {
    const legs = [];
    let part = [];
    path.forEach((node, index) => {
      if (!this.leaves.has(node)) part.push(node);
      const next = path[index + 1];
      if (next !== undefined && this.level(node) !== this.level(next)) {
        legs.push({ nodes: part, carrier: this.carriers.get(`${node} ${next}`) });
        part = [];
      }
    });
    legs.push({ nodes: part, carrier: -1 });
    return legs;
  }

  level(node) {
    return this.kit.nodes[node][2];
  }

  point(node) {
    return this.kit.nodes[node].slice(0, 2);
  }

  leg(leg, ends) {
    const points = distinct(leg.nodes.map((node) => this.point(node)));
    const level = this.level(leg.nodes[0]);
    let heading = null;
    if (points.length > 1 && this.doors.has(leg.nodes[0])) heading = bearing(points[0], points[1]);
    return stretches(this.inner(leg, points)).map((stretch, index) => {
      let passing = this.passed(stretch, level, ends);
      let at = index ? this.near(stretch[0], level, ends) : -1;
      if (heading === null) at = passing >= 0 ? passing : this.near(stretch.at(-1), level, ends);
      if (heading === null && at < 0) at = this.ahead(stretch, level, ends);
      const turn = heading === null ? "" : turnOf(firstOf(stretch) - heading);
      if (at === passing) passing = -1;
      heading = lastOf(stretch);
      const length = Math.floor(lengthOf(stretch) + 0.5);
      return { kind: index ? "turn" : "start", turn, length, at, passing, level, carrier: -1 };
    });
  }

  inner(leg, points) {
    let inner = points;
    if (inner.length > 2 && this.doors.has(leg.nodes[0])) inner = inner.slice(1);
    if (inner.length > 2 && this.doors.has(leg.nodes.at(-1))) inner = inner.slice(0, -1);
    return inner;
  }

  ride(leg, after) {
    const turn = finalTurn(distinct(leg.nodes.map((node) => this.point(node))));
    const level = this.level(after.nodes[0]);
    return { kind: "ride", turn, length: 0, at: -1, passing: -1, level, carrier: leg.carrier };
  }

  arrive(leg) {
    const end = leg.nodes.at(-1);
    const points = distinct(leg.nodes.map((node) => this.point(node)));
    const turn = this.doors.has(end) ? finalTurn(points) : "here";
    const level = this.level(end);
    return { kind: "arrive", turn, length: 0, at: -1, passing: -1, level, carrier: -1 };
  }

  passed(stretch, level, ends) {
    const length = lengthOf(stretch);
    let best = -1, found = -1;
    for (const [place, spot] of this.shops(level, ends)) {
      const [along, away] = projected(place, stretch);
      const inside = INSIDE < along && along < length - INSIDE;
      if (inside && away <= SEEN && along > best + HIGH) [best, found] = [along, spot];
    }
    return found;
  }

  near(point, level, ends) {
    let best = SEEN, found = -1;
    for (const [place, spot] of this.shops(level, ends)) {
      const away = Math.hypot(place[0] - point[0], place[1] - point[1]);
      if (away < best - HIGH) [best, found] = [away, spot];
    }
    return found;
  }

  /** Returns the shop nearest to the end of a stretch of those in whose direction it leads. */
  ahead(stretch, level, ends) {
    const [[x, y], [u, v]] = [stretch[0], stretch.at(-1)];
    let best = FAR * FAR, found = -1;
    for (const [[a, b], spot] of this.shops(level, ends)) {
      const along = (a - x) * (u - x) + (b - y) * (v - y);
      const across = (b - y) * (u - x) - (a - x) * (v - y);
      const away = (a - u) ** 2 + (b - v) ** 2;
      if (along > 0 && 5 * Math.abs(across) <= 2 * along && away < best) [best, found] = [away, spot];
    }
    return found;
  }

  *shops(level, ends) {
    for (const [node, spot] of this.kit.names) {
      if (!ends.has(spot) && this.level(node) === level) yield [this.point(node), spot];
    }
  }
}

function distinct(points) {
  const kept = [points[0]];
  for (const point of points.slice(1)) {
    if (Math.hypot(point[0] - kept.at(-1)[0], point[1] - kept.at(-1)[1]) >= 3) kept.push(point);
  }
  return kept;
}

function bearing(start, end) {
  return (Math.atan2(end[1] - start[1], end[0] - start[0]) * 180) / Math.PI;
}

/** Returns the word for a change of direction; positive degrees are to the left. */
export function turnOf(angle) {
  const turn = ((((angle + 180) % 360) + 360) % 360) - 180;
  const size = Math.abs(turn);
  if (size < STRAIGHT - HIGH) return "straight";
  if (size > SHARP + HIGH) return "back";
  const side = turn > 0 ? "left" : "right";
  return size < SLIGHT - HIGH ? `slight-${side}` : side;
}

function finalTurn(points) {
  if (points.length < 3) return "straight";
  const [before, last, end] = points.slice(-3);
  return turnOf(bearing(last, end) - bearing(before, last));
}

const firstOf = (stretch) => bearing(stretch[0], stretch[1]);
const lastOf = (stretch) => bearing(stretch.at(-2), stretch.at(-1));

function lengthOf(points) {
  let length = 0;
  for (let i = 1; i < points.length; i += 1) {
    length += Math.hypot(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]);
  }
  return length;
}

/** Cuts a line where it turns; what is too short joins what follows. */
function stretches(points) {
  if (points.length < 2) return [];
  const parts = [[points[0], points[1]]];
  for (const point of points.slice(2)) {
    const before = parts.at(-1);
    const angle = bearing(before.at(-1), point) - bearing(before.at(-2), before.at(-1));
    if (turnOf(angle) === "straight") before.push(point);
    else parts.push([before.at(-1), point]);
  }
  return withoutShort(parts);
}

function withoutShort(parts) {
  const kept = [];
  for (const part of parts) {
    if (kept.length && turnOf(firstOf(part) - lastOf(kept.at(-1))) === "straight") {
      kept[kept.length - 1] = [...kept.at(-1), ...part];
    } else if (lengthOf(part) >= SHORT || parts.length === 1) kept.push(part);
  }
  return kept.length ? kept : parts.slice(-1);
}

function projected(place, points) {
  let best = Infinity, along = 0, walked = 0;
  for (let i = 1; i < points.length; i += 1) {
    const [start, end] = [points[i - 1], points[i]];
    const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
    if (!length) continue;
    const u = (end[0] - start[0]) / length, v = (end[1] - start[1]) / length;
    const share = (place[0] - start[0]) * u + (place[1] - start[1]) * v;
    const kept = Math.min(Math.max(share, 0), length);
    const away = Math.hypot(place[0] - start[0] - u * kept, place[1] - start[1] - v * kept);
    if (away < best - HIGH) [best, along] = [away, walked + kept];
    walked += length;
  }
  return [along, best];
}
