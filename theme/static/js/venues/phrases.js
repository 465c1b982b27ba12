/** Moves in German and English, word for word as plugins/venues/phrases.py says them. */

const GERMAN = { left: "links", right: "rechts", "slight-left": "halb links", "slight-right": "halb rechts" };
const ENGLISH = { left: "left", right: "right", "slight-left": "slightly left", "slight-right": "slightly right" };

/** Rounds decimetres to metres as people do: 5, 10, …, 30, 40, …, 100, 150. */
export function rounded(length) {
  const metres = length / 10;
  const step = metres < 27.5 ? 5 : metres < 95 ? 10 : 50;
  return Math.max(5, Math.floor(metres / step + 0.5) * step);
}

/** Returns the words of a kit in one language: how its places, levels and carriers are called. */
export function labelsOf(kit, start, target, language) {
  const own = language === "en" ? 1 : 0;
  const name = (spot) => (own ? spot.english : spot.title);
  const room = own ? "the room" : "den Raum";
  return {
    start: start.isNamed ? name(start) : room,
    target: name(target) + (target.title.includes(target.number) ? "" : ` (${target.number})`),
    fromEntrance: start.kind === "entrance",
    shop: (index) => name(kit.spots[index]),
    level: (index) => kit.levels[index][6 + own], // whither one goes to it
    ordinal: (index) => kit.levels[index][3],
    carrier: (index) => ({ kind: kit.relations[index][0], name: kit.relations[index][1 + own] }),
  };
}

/** Returns a way as sentences, one a move. */
export function sentences(moves, labels, language) {
  const say = language === "en" ? english : german;
  return moves.map((_, index) => say(moves, index, labels));
}

function isUp(moves, index, labels) {
  const before = index ? moves[index - 1].level : moves[index].level;
  return labels.ordinal(moves[index].level) > labels.ordinal(before);
}

/** Returns towards what one goes where nobody knows which way one looks; nothing elsewhere. */
function goalOf(moves, index, labels, article) {
  const [move, following] = moves.slice(index, index + 2);
  if (move.turn) return "";
  if (following.kind === "ride") return article + labels.carrier(following.carrier).name;
  if (following.kind === "arrive") return labels.target;
  return move.at >= 0 ? labels.shop(move.at) : "";
}

function german(moves, index, labels) {
  const move = moves[index];
  if (move.kind === "ride") return ride(moves, index, labels);
  if (move.kind === "arrive") return arrive(move, labels);
  const far = move.length < 60 ? "wenige Schritte" : `etwa ${rounded(move.length)} Meter`;
  const by = move.passing >= 0 ? `, an ${labels.shop(move.passing)} vorbei` : "";
  if (move.kind === "turn") {
    const where = move.at >= 0 ? `bei ${labels.shop(move.at)} ` : "";
    if (move.turn === "back") return `Kehren Sie ${where}um und gehen Sie ${far}${by}.`;
    return `Biegen Sie ${where}${GERMAN[move.turn]} ab und gehen Sie ${far}${by}.`;
  }
  const goal = goalOf(moves, index, labels, "");
  const toward = goal && ` in Richtung ${goal}`;
  if (index) return `${outOf(moves[index - 1], move, labels)} ${far}${toward}${by}.`;
  if (!move.turn) return `Gehen Sie von hier aus ${far}${toward}${by}.`;
  const way = whither(move.turn);
  if (labels.fromEntrance) return `Gehen Sie durch die Tür und dann ${far} ${way}${by}.`;
  return `Verlassen Sie ${labels.start} und gehen Sie ${far} ${way}${by}.`;
}

function whither(turn) {
  if (turn === "back") return "zurück";
  return GERMAN[turn] ? `nach ${GERMAN[turn]}` : "geradeaus";
}

function outOf(before, move, labels) {
  const lift = labels.carrier(before.carrier).kind === "elevator";
  if (!move.turn) return lift ? "Verlassen Sie den Aufzug und gehen Sie" : "Gehen Sie dort weiter,";
  const way = whither(move.turn);
  if (lift) return `Verlassen Sie den Aufzug und gehen Sie ${way},`;
  return move.turn === "back" ? "Kehren Sie dort um und gehen Sie" : `Gehen Sie dort ${way} weiter,`;
}

function ride(moves, index, labels) {
  const move = moves[index];
  const { kind, name } = labels.carrier(move.carrier);
  const into = labels.level(move.level);
  const there = ["left", "right"].includes(move.turn) ? ` ${GERMAN[move.turn]} von Ihnen` : "";
  if (kind === "elevator") return `Fahren Sie mit dem ${name}${there} ${into}.`;
  const direction = isUp(moves, index, labels) ? "hinauf" : "hinunter";
  if (kind === "escalator") return `Fahren Sie mit der ${name}${there} ${direction} ${into}.`;
  return `Gehen Sie über die ${name}${there} ${direction} ${into}.`;
}

function arrive(move, labels) {
  const places = { straight: "vor Ihnen", here: "hier", back: "hinter Ihnen" };
  const side = places[move.turn] ?? GERMAN[move.turn.replace("slight-", "")];
  return `Ihr Ziel liegt ${side}: ${labels.target}.`;
}

function english(moves, index, labels) {
  const move = moves[index];
  if (move.kind === "ride") return rideEnglish(moves, index, labels);
  if (move.kind === "arrive") {
    const places = { straight: "ahead of you", here: "right here", back: "behind you" };
    const where = places[move.turn] ?? `on the ${move.turn.replace("slight-", "")}`;
    return `Your destination is ${where}: ${labels.target}.`;
  }
  const far = move.length < 60 ? "a few steps" : `about ${rounded(move.length)} metres`;
  const by = move.passing >= 0 ? `, passing ${labels.shop(move.passing)}` : "";
  if (move.kind === "turn") {
    const where = move.at >= 0 ? ` at ${labels.shop(move.at)}` : "";
    if (move.turn === "back") return `Turn around${where} and walk ${far}${by}.`;
    return `Turn ${ENGLISH[move.turn]}${where} and walk ${far}${by}.`;
  }
  const goal = goalOf(moves, index, labels, "the ");
  const toward = goal && ` towards ${goal}`;
  if (index) return `${outOfEnglish(moves[index - 1], move, labels)} ${far}${toward}${by}.`;
  if (!move.turn) return `Walk ${far} from here${toward}${by}.`;
  const way = whitherEnglish(move.turn);
  if (labels.fromEntrance) return `Go through the door and walk ${way}, ${far}${by}.`;
  return `Leave ${labels.start} and walk ${way}, ${far}${by}.`;
}

function whitherEnglish(turn) {
  if (turn === "back") return "back";
  if (turn === "left" || turn === "right") return `to the ${ENGLISH[turn]}`;
  return ENGLISH[turn] ?? "straight ahead";
}

function outOfEnglish(before, move, labels) {
  const lift = labels.carrier(before.carrier).kind === "elevator";
  if (!move.turn) return lift ? "Leave the lift and walk" : "Continue";
  const way = whitherEnglish(move.turn);
  if (lift) return `Leave the lift and walk ${way},`;
  return move.turn === "back" ? "Turn around there and walk" : `Continue ${way},`;
}

function rideEnglish(moves, index, labels) {
  const move = moves[index];
  const there = ["left", "right"].includes(move.turn) ? ` on your ${move.turn}` : "";
  const direction = isUp(moves, index, labels) ? "up" : "down";
  return `Take the ${labels.carrier(move.carrier).name}${there} ${direction} to ${labels.level(move.level)}.`;
}
